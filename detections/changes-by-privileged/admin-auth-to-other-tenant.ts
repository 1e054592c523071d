import { column, detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { signInEntities } from '../directory.ts';
import { partnerTenants, privilegedAccounts } from '../lists.ts';

export default detection({
  id: 'ff0244a3-ecf2-4518-9f1b-f69051458176',
  title: 'Administrator signed in to another tenant',
  severity: 'medium',
  attack: ['T1078.004', 'T1199'],
  tactics: ['InitialAccess'],
  guide: {
    row: 'Privileged account sign-in: administrators authenticating to other Microsoft Entra tenants',
    risk: 'medium',
  },
  meaning:
    'One of our privileged accounts signed in to a resource of a tenant that is not ours and not a known partner. Credentials of an administrator are used where we can neither see nor protect them. Ask the administrator, and make a partner tenant known by adding it to the list.',
  falsePositives: ['A partner tenant that is not on the list yet.'],

  from: SigninLogs,
  where: {
    ResultType: '0',
    UserId: { in: privilegedAccounts },
    HomeTenantId: { equals: column('AADTenantId') },
    ResourceTenantId: { exists: true, not: column('HomeTenantId'), notIn: partnerTenants },
  },

  entities: signInEntities,
  details: { tenant: 'ResourceTenantId', resource: 'ResourceDisplayName' },
  schedule: { every: '1h' },
});
