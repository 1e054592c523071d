import { detection, stateOf } from 'wardline';
import { privilegedAccounts } from '../lists.ts';
import { UserRegistrationDetails_CL } from '../tables.ts';

export default detection({
  id: 'dabc7bef-c1a4-412a-90e1-97d0865f843d',
  title: 'Privileged account not registered for multifactor authentication',
  severity: 'high',
  attack: ['T1556.006', 'T1078.004'],
  tactics: ['Persistence', 'CredentialAccess', 'DefenseEvasion'],
  guide: {
    row: 'Privileged account sign-in: discover privileged accounts not registered for multi-factor authentication',
    risk: 'high',
  },
  meaning:
    'A privileged account has no second factor registered, by the latest export of registrations. Its password alone opens the tenant, and whoever has it can register a factor of their own. Have the owner register one today, or take the role away. The rule needs the export of userRegistrationDetails from Microsoft Graph.',
  falsePositives: ['An account made today, whose owner has not signed in yet.'],

  from: stateOf(UserRegistrationDetails_CL, 'id'),
  where: {
    isMfaRegistered: false,
    any: [{ isAdmin: true }, { id: { in: privilegedAccounts } }],
  },

  entities: { account: { upn: 'userPrincipalName', id: 'id' } },
  schedule: { every: '1d' },
});
