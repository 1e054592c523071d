import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '0365a6cb-b965-5de5-bba1-490976b35832',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { IPAddress: { inNetwork: ['10.1.0.0/8'] } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
