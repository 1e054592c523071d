import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'bd130b59-0cce-55f9-a805-c69c57580751',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { UserPrincipalName: { matches: '^adm_(?!svc)' } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
