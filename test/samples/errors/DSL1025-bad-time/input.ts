import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '385d3d49-3519-5f95-aa07-8395c158f24b',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { TimeGenerated: { above: '1/2/2026' } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
