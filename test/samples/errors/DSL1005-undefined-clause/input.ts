import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

const codes: Record<string, string> = { failure: '50126' };

export default detection({
  id: '2a1f7497-f91d-5259-ad94-0f21155d06f2',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: codes.success },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
