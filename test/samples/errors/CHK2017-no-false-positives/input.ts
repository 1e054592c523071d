import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'e166e30c-a25c-5d99-ad4a-0d4714cfcbc5',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
