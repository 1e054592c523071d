import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { grants } from '../directory.ts';

export default detection({
  id: '55e8c429-9f4a-4445-802e-51ae5cbe9681',
  title: 'Account created and given a role within a day',
  severity: 'medium',
  attack: ['T1136.003', 'T1098.003'],
  tactics: ['Persistence', 'PrivilegeEscalation'],
  guide: { row: 'Changes to privileged accounts: privileged account creation', risk: 'medium' },
  meaning:
    'A user was created, and the same user was made a member of a role or eligible for one within a day. That is how a new administrator begins, and how an intruder makes one. Find the request for it; without one, disable the account and look at who created it.',
  falsePositives: ['A new administrator.'],

  from: AuditLogs,
  sequence: {
    created: {
      where: { LoggedByService: 'Core Directory', OperationName: 'Add user', Result: 'success' },
    },
    elevated: {
      where: { Category: 'RoleManagement', OperationName: { in: grants }, Result: 'success' },
    },
  },
  inOrder: ['created', 'elevated'],
  per: 'target',
  within: '1d',

  entities: {
    account: [
      { upn: 'created.targetUpn', id: 'created.target' },
      { upn: 'elevated.actorUpn', id: 'elevated.actor' },
    ],
    ip: 'elevated.ip',
  },
  details: { createdBy: 'created.actorUpn', role: 'elevated.role' },
  schedule: { every: '1h' },
});
