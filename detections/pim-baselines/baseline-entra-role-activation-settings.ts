import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { activation, actorAndTarget, watchedRoles } from '../directory.ts';

export default detection({
  id: 'd2b7bd41-04a8-4a1d-9bd3-31e1d99dc6c1',
  title: 'Activation of an Entra role departs from the baseline',
  severity: 'high',
  attack: ['T1556.006', 'T1484', 'T1098.003'],
  tactics: ['DefenseEvasion', 'PrivilegeEscalation', 'Persistence'],
  guide: { row: 'Baselines: Microsoft Entra roles assignment', risk: 'high' },
  meaning:
    'The rules for activating a watched role changed, or the role was activated in a way that the baseline forbids: for more than eight hours, without a justification, or without two approvals. Compare the settings with the baseline, and end an activation that should not have been possible.',
  falsePositives: ['A reviewed change of the settings.'],

  from: AuditLogs,
  earlier: {
    approvals: {
      from: AuditLogs,
      where: { OperationName: 'Add member to role request approved (PIM activation)' },
      on: { request: 'request' },
      within: '1d',
    },
  },
  with: { length: { as: 'duration', from: 'startTime', to: 'expirationTime' } },
  where: {
    LoggedByService: 'PIM',
    Category: 'RoleManagement',
    roleTemplateId: { in: watchedRoles },
  },
  anyOf: {
    settingsChanged: {
      where: { OperationName: { in: ['Update role setting in PIM', 'PIM policy removed'] } },
    },
    tooLong: { where: { OperationName: activation, length: { above: '8h' } } },
    noJustification: { where: { OperationName: activation, justification: { isEmpty: true } } },
    notApprovedTwice: { where: { OperationName: activation, approvals: { below: 2 } } },
  },

  entities: actorAndTarget,
  details: { role: 'role', change: 'ResultReason', approvals: 'approvals' },
  schedule: { every: '1h' },
});
