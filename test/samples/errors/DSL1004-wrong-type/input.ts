import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'f7584a75-e1b3-5ca0-94aa-caf81f4619ed',
  title: 7,
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
