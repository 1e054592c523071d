import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: 'fdec290d-21e8-59ea-aa14-08a635152534',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1110.001'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { ResultType: '0', UserType: 'Guest' },
  tactics: ['Persistence'],
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
