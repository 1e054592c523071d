import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: '86562a95-f6a6-5cae-8949-27a67f4b3076',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: AuditLogs,
  sequence: {
    made: { where: { OperationName: 'Add user' }, per: { account: 'target' } },
    used: { from: SigninLogs, where: { ResultType: '0' }, per: { user: 'UserId' } },
  },
  inOrder: ['made', 'used'],
  within: '1d',
  entities: { account: { id: 'used.UserId' } },
  schedule: { every: '1h' },
});
