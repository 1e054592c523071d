import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '3920b9a3-ac7a-5c29-b9a1-566249ec44f5',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  accept: [{ check: 'one-group', because: 'It counts per account.' }],
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
