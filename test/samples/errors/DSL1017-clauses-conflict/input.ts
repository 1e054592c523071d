import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'e3bfa360-5525-5ac5-a938-3d222b9c30e6',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  when: { count: { atLeast: 5 }, within: '1h', per: 'UserId' },
  firstSeen: { any: ['IPAddress'], per: 'UserId', over: '7d', learning: '1d' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
