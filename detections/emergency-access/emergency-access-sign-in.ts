import { detection, oneOf } from 'wardline';
import { AADNonInteractiveUserSignInLogs } from 'wardline/tables/AADNonInteractiveUserSignInLogs';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { signInEntities } from '../directory.ts';
import { emergencyAccounts } from '../lists.ts';

export default detection({
  id: '8494e734-cdff-4643-a9f7-e688df9d6087',
  title: 'Emergency access account signed in',
  severity: 'high',
  attack: ['T1078.004'],
  tactics: ['InitialAccess', 'Persistence', 'PrivilegeEscalation'],
  guide: { row: 'Emergency access accounts: sign-in', risk: 'high' },
  meaning:
    'Somebody signed in, or tried to, as an emergency access account. These accounts stay in the safe until nothing else works, so the expected number is zero. Call the people who can open the safe, and treat the sign-in as hostile until one of them confirms it.',
  falsePositives: ['A drill of the emergency procedure, announced beforehand.'],

  from: oneOf(SigninLogs, AADNonInteractiveUserSignInLogs),
  where: { UserId: { in: emergencyAccounts } },

  entities: signInEntities,
  details: {
    result: 'ResultType',
    app: 'AppDisplayName',
    country: 'LocationDetails.countryOrRegion',
  },
  schedule: 'continuous',
});
