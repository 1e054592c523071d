import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '3847e814-324a-5136-af01-01f60a679db3',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { UserPrincipalName: { matches: '^adm_' } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
