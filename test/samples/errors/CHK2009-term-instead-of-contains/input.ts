import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '6f9f6b40-292f-5c93-ba62-1f1a4ea74d88',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { AppDisplayName: { contains: 'Exchange' } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
