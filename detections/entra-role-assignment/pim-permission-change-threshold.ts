import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { actorAndTarget, eligibleGrants, highestRoles } from '../directory.ts';
import { privilegedAccounts } from '../lists.ts';

export default detection({
  id: 'b5f822d6-7acc-4299-a13f-bf946279e358',
  title: 'Eligible roles granted in a burst, or for the highest roles at all',
  severity: 'high',
  attack: ['T1098.003'],
  tactics: ['Persistence', 'PrivilegeEscalation'],
  guide: {
    row: 'Microsoft Entra roles assignment: alert on add changes to privileged account permissions',
    risk: 'high',
  },
  meaning:
    'An account was made eligible for the Global or Privileged Role Administrator role, a privileged account for two roles within an hour, or any account for four. That is how an intruder secures the way back up. Check each grant against a request, and remove what nobody asked for.',
  falsePositives: ['A planned change of many assignments.'],

  from: AuditLogs,
  where: { Category: 'RoleManagement', OperationName: { in: eligibleGrants } },
  once: { per: ['target', 'roleTemplateId'], within: '10m' },
  anyOf: {
    highestRole: { where: { roleTemplateId: { in: highestRoles } } },
    privilegedAccount: {
      where: { target: { in: privilegedAccounts } },
      when: { count: { atLeast: 2 }, within: '60m', per: 'target' },
    },
    anyAccount: { when: { count: { atLeast: 4 }, within: '60m', per: 'target' } },
  },

  entities: actorAndTarget,
  details: { roles: { all: 'role' }, result: 'Result' },
  schedule: { every: '15m' },
});
