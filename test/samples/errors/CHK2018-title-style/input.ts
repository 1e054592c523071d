import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '36517e8e-f398-5179-9d14-b5c3e997a14b',
  title: 'sign-in of a guest without a second factor.',
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
