import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'dd27d620-d159-57c0-b0e0-d140db46271d',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: {
    TimeGenerated: { outside: { from: '7:00', to: '19:00', days: 'mon-fri', zone: 'Europe/Oslo' } },
  },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
