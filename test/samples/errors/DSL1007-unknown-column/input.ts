import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'ca58ea12-6d40-5e45-93e5-a01894cb8976',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { UserPrincipalNam: 'ada@example.org' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
