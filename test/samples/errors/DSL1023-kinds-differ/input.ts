import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: '77a222a9-e51d-54c3-ac59-96c28e94658d',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: AuditLogs,
  where: { OperationName: 'Add user' },
  latest: { session: { from: SigninLogs, on: { actor: 'UserPrincipalName' }, within: '12h' } },
  entities: { account: 'actorUpn', ip: 'session.IPAddress' },
  schedule: { every: '1h' },
});
