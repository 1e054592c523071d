import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { signInEntities } from '../directory.ts';
import { privilegedAccounts } from '../lists.ts';

export default detection({
  id: 'c62b071b-ef67-42fa-8e62-fdd20eb3f907',
  title: 'Privileged account signed in from a new device, country or system',
  severity: 'high',
  attack: ['T1078.004'],
  tactics: ['InitialAccess', 'Persistence'],
  guide: { row: 'Privileged account sign-in: new device or location', risk: 'high' },
  meaning:
    'A privileged account signed in with a device, from a country or on an operating system that it has not used for two weeks. Administrators work from few places. Compare with the travels and the devices of the owner, and revoke the sessions if neither fits.',
  falsePositives: ['A journey, or a new device.'],

  from: SigninLogs,
  where: { ResultType: '0', UserId: { in: privilegedAccounts } },
  firstSeen: {
    any: [
      'DeviceDetail.deviceId',
      'LocationDetails.countryOrRegion',
      'DeviceDetail.operatingSystem',
    ],
    per: 'UserId',
    over: '13d',
    learning: '3d',
    ignoreEmpty: true,
  },

  entities: signInEntities,
  details: { browser: 'DeviceDetail.browser', city: 'LocationDetails.city' },
  schedule: { every: '1h' },
});
