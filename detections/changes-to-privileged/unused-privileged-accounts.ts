import { detection, extend } from 'wardline';
import { emergencyAccounts, privilegedAccounts } from '../lists.ts';
import { LastSignIn_CL } from '../tables.ts';

export default detection({
  id: '0881b65a-8014-4a2c-8eba-52f0fd8b0205',
  title: 'Privileged account not used for thirty days',
  severity: 'medium',
  attack: ['T1078.004'],
  tactics: ['Persistence'],
  guide: { row: 'Changes to privileged accounts: unused privileged accounts', risk: 'medium' },
  meaning:
    'A privileged account has not signed in for thirty days. Nobody would notice if somebody else did. Ask the owner whether the role is still needed, and remove it if not. A rule cannot look back thirty days, so this one reads the daily summary of last sign-ins.',
  falsePositives: ['A long absence. Emergency accounts are left out.'],

  from: privilegedAccounts,
  where: { item: { notIn: emergencyAccounts } },
  without: {
    recentUse: {
      from: extend(LastSignIn_CL, {
        idle: { as: 'duration', from: 'LastSignIn', to: 'TimeGenerated' },
      }),
      where: { idle: { atMost: '30d' } },
      on: { item: 'UserId' },
      within: '2d',
    },
  },

  entities: { account: { id: 'item' } },
  schedule: { every: '1d' },
});
