import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';

export default detection({
  id: 'ab80d2e1-86a2-4e13-b89f-69bf78f69d4d',
  title: 'Alert of Privileged Identity Management switched off',
  severity: 'high',
  attack: ['T1562.001'],
  guide: {
    row: 'Microsoft Entra roles assignment: alert setting changes to disabled',
    risk: 'high',
  },
  meaning:
    'An alert of Privileged Identity Management was disabled or its setting changed, or somebody tried to. What it watched for goes unseen from now on. Find out who asked for it, and switch it on again.',
  falsePositives: ['A planned change of the alert settings.'],

  from: AuditLogs,
  where: {
    LoggedByService: 'PIM',
    Category: 'RoleManagement',
    OperationName: {
      in: ['Disable PIM alert', 'Deactivate PIM alert', 'Update PIM alert setting'],
    },
    Result: { in: ['success', 'failure'] },
  },

  entities: { account: { upn: 'actorUpn', id: 'actor' }, ip: 'ip' },
  details: { operation: 'OperationName', result: 'Result' },
  schedule: 'continuous',
});
