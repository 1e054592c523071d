import { detection } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { actorAndTarget } from '../directory.ts';
import { privilegedAccounts } from '../lists.ts';

export default detection({
  id: '5b8a4e02-7cd2-4439-a6b4-400e9f5f443c',
  title: 'Authentication method of a privileged account changed',
  severity: 'high',
  attack: ['T1098.005', 'T1556.006'],
  tactics: ['Persistence', 'CredentialAccess', 'DefenseEvasion'],
  guide: { row: 'Changes to privileged accounts: changes to authentication methods', risk: 'high' },
  meaning:
    'A way to prove who one is was registered, changed or removed for a privileged account. An intruder does this to come back after the password is reset. Ask the owner through another channel, and remove what the owner does not know.',
  falsePositives: ['The owner has a new phone or security key.'],

  from: AuditLogs,
  where: {
    LoggedByService: 'Authentication Methods',
    Category: 'UserManagement',
    OperationName: {
      in: [
        'User registered security info',
        'User registered all required security info',
        'User changed default security info',
        'User updated security info',
        'User deleted security info',
        'Admin registered security info',
        'Admin updated security info',
        'Admin deleted security info',
      ],
    },
    target: { in: privilegedAccounts },
  },

  entities: actorAndTarget,
  details: { operation: 'OperationName', method: 'ResultReason', result: 'Result' },
  schedule: 'continuous',
});
