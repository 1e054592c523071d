import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { signInEntities } from '../directory.ts';
import { privilegedAccounts, workingHours } from '../lists.ts';

export default detection({
  id: '494db66b-d489-4433-a862-a92a833955c5',
  title: 'Privileged account signed in outside working hours',
  severity: 'high',
  attack: ['T1078.004'],
  tactics: ['InitialAccess', 'Persistence'],
  guide: { row: 'Privileged account sign-in: outside of normal sign-in times', risk: 'high' },
  meaning:
    'A privileged account signed in when its owner does not work, by the local clock. Intruders work when nobody looks. Ask the owner; a planned change explains it, a shrug does not. The refreshing of sessions in the background is left out: it goes on all night.',
  falsePositives: ['A change planned for the night.'],

  from: SigninLogs,
  where: {
    ResultType: '0',
    UserId: { in: privilegedAccounts },
    TimeGenerated: { outside: workingHours },
  },

  entities: signInEntities,
  details: { app: 'AppDisplayName', country: 'LocationDetails.countryOrRegion' },
  schedule: { every: '1h' },
});
