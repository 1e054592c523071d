import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '31d7a0cc-2513-5f33-ab38-dcc42328ed50',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { AppDisplayName: { startsWith: '' } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
