import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'dc72eb55-0f5b-5d60-b155-d81e43982014',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { UserId: 'ada@example.org' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
