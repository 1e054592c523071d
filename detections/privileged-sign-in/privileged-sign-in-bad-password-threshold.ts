import { detection, oneOf } from 'wardline';
import { AADNonInteractiveUserSignInLogs } from 'wardline/tables/AADNonInteractiveUserSignInLogs';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { signInEntities } from '../directory.ts';
import { privilegedAccounts } from '../lists.ts';

export default detection({
  id: '886909de-8cb1-46ff-8e6c-618e9da747ca',
  title: 'Privileged account failed its password ten times in an hour',
  severity: 'high',
  attack: ['T1110.001', 'T1110.003'],
  guide: {
    row: 'Privileged account sign-in: sign-in failure, bad password threshold',
    risk: 'high',
  },
  meaning:
    'Ten sign-ins of one privileged account failed within an hour because the password was wrong. Somebody is guessing, or an old password is stored somewhere. Look at the addresses and applications; if the account did not cause it, reset its password and revoke its sessions.',
  falsePositives: ['A script or device that keeps using a password after it was changed.'],

  from: oneOf(SigninLogs, AADNonInteractiveUserSignInLogs),
  where: { ResultType: '50126', UserId: { in: privilegedAccounts } },
  when: { count: { atLeast: 10 }, within: '1h', per: 'UserId' },

  entities: signInEntities,
  details: { addresses: { all: 'IPAddress' } },
  schedule: { every: '15m' },
});
