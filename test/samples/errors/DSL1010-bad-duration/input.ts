import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'fb855a62-b368-55d3-b04d-fbc26e9972cb',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  when: { count: { atLeast: 5 }, within: '1.5h', per: 'UserId' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
