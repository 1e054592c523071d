import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: 'e3e20a7d-089a-59bc-8758-8ef95cb73c52',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: AuditLogs,
  where: { OperationName: 'Add user' },
  with: { reason: { of: 'ResultReason' } },
  entities: { account: 'actorUpn' },
  schedule: { every: '1h' },
});
