import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: '1e4196e2-4593-57ee-8c8b-078faf49dc94',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: AuditLogs,
  where: { Result: 'success' },
  with: { Result: { of: 'ResultReason' } },
  entities: { account: 'actorUpn' },
  schedule: { every: '1h' },
});
