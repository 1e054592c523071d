import { detection } from 'wardline';
import { AzureActivity } from 'wardline/tables/AzureActivity';
import { IdentityInfo } from 'wardline/tables/IdentityInfo';
import { namingExceptions, namingPolicy } from '../lists.ts';

export default detection({
  id: 'd73a408f-e9fa-4542-9743-028767e65999',
  title: 'Azure role given to an account that breaks the naming policy',
  severity: 'medium',
  attack: ['T1098.003', 'T1036.010'],
  tactics: ['Persistence', 'DefenseEvasion'],
  guide: {
    row: "Privileged account sign-in: privileged accounts that don't follow naming policy (Azure subscription)",
  },
  meaning:
    'A user whose sign-in name does not follow the naming policy became Owner, User Access Administrator or Role Based Access Control Administrator of a scope. Privileged work belongs to accounts made for it. Remove the assignment, or give it to the privileged account of the same person.',
  falsePositives: ['An account that is exempt from the policy and not on the list yet.'],

  from: AzureActivity,
  lookup: {
    holder: { from: IdentityInfo, on: { principalId: 'AccountObjectId' } },
  },
  where: {
    OperationNameValue: 'Microsoft.Authorization/roleAssignments/write',
    ActivityStatusValue: { in: ['Start', 'Accept', 'Success', 'Succeeded'] },
    principalType: 'User',
    roleId: {
      in: [
        '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', // Owner
        '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', // User Access Administrator
        'f58310d9-a9f6-439a-9e8d-f62e7b41a168', // Role Based Access Control Administrator
      ],
    },
    holder: { AccountUPN: { exists: true } },
  },
  unless: { holder: { AccountUPN: { matches: namingPolicy } } },
  except: { principalId: { in: namingExceptions } },
  once: { per: ['principalId', 'roleId', 'CorrelationId'], within: '1h' },

  entities: {
    account: [{ upn: 'holder.AccountUPN', id: 'principalId' }, 'Caller'],
    ip: 'CallerIpAddress',
    azureResource: '_ResourceId',
  },
  details: { role: 'roleId' },
  schedule: { every: '1h' },
});
