import { detection, oneOf } from 'wardline';
import { AADNonInteractiveUserSignInLogs } from 'wardline/tables/AADNonInteractiveUserSignInLogs';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { activation } from '../directory.ts';
import { privilegedWorkstations } from '../lists.ts';

export default detection({
  id: '8b746199-341f-4b32-8b4a-14109f52dc02',
  title: 'Role activated away from a privileged workstation',
  severity: 'high',
  attack: ['T1078.004', 'T1548.005'],
  tactics: ['PrivilegeEscalation', 'InitialAccess'],
  guide: { row: 'Assignment and elevation: elevation not occurring on SAW/PAW', risk: 'high' },
  meaning:
    'Somebody activated a role, and their latest sign-in of the last twelve hours was not on a compliant, managed privileged workstation, or there was none. A role activated from an ordinary machine is open to whatever runs there. Stop the activation, and look at the device.',
  falsePositives: ['A new workstation that is not on the list yet.'],

  from: AuditLogs,
  latest: {
    session: {
      from: oneOf(SigninLogs, AADNonInteractiveUserSignInLogs),
      where: { ResultType: '0' },
      on: { actor: 'UserId' },
      within: '12h',
    },
  },
  where: { LoggedByService: 'PIM', OperationName: activation },
  unless: {
    session: {
      DeviceDetail: {
        deviceId: { in: privilegedWorkstations },
        isCompliant: true,
        isManaged: true,
      },
    },
  },

  entities: {
    account: { upn: 'actorUpn', id: 'actor' },
    ip: 'ip',
    host: 'session.DeviceDetail.displayName',
  },
  details: {
    role: 'role',
    device: 'session.DeviceDetail.deviceId',
    browser: 'session.DeviceDetail.browser',
  },
  schedule: { every: '15m' },
});
