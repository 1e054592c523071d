import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '2bdb3f73-386c-5faa-8c76-ec8af383b826',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  accept: [{ check: 'one-grup', because: 'The whole tenant is meant.' }],
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
