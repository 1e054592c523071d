import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '8c66a271-30e8-5e1e-bc3e-3ed1b149c3cb',
  title: 'Another rule',
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
