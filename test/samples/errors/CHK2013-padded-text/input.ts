import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'ba39f9de-5c0f-5595-8694-45bdbb183af9',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { AppDisplayName: 'Azure Portal ' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
