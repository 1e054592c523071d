import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: 'c401937f-1c11-5f73-ae15-6e5ba122d588',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: AuditLogs,
  sequence: {
    made: { where: { OperationName: 'Add user' } },
    removed: { where: { OperationName: 'Delete user' } },
  },
  inOrder: ['made', 'deleted'],
  within: '1d',
  per: 'target',
  entities: { account: { id: 'made.target' } },
  schedule: { every: '1h' },
});
