import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '005c549a-fcf5-5527-8b4b-590928cfc456',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  firstSeen: { any: ['IPAddress'], per: 'UserId', over: '7d' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
