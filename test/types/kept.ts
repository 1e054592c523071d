/** What the language promises to take: every form of the table of needs, once, as an author would write it. */
import { column, detection, extend, hours, list, oneOf, parameter, stateOf } from 'wardline';
import { AADNonInteractiveUserSignInLogs } from 'wardline/tables/AADNonInteractiveUserSignInLogs';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { IdentityInfo } from 'wardline/tables/IdentityInfo';
import { SigninLogs } from 'wardline/tables/SigninLogs';

const told = {
  id: '5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11',
  title: 'A title',
  severity: 'high',
  attack: ['T1078.004'],
  meaning: 'What it finds.',
  schedule: 'continuous',
} as const;
const about = { meaning: '', example: '' };
const accounts = list('accounts', { item: 'objectId', ...about });
const networks = list('networks', { item: 'network', ...about });
const most = parameter('most', { is: 'number', meaning: '', default: 5 });
const office = hours('office', {
  from: '07:00',
  to: '19:00',
  days: 'mon-fri',
  zone: 'Europe/Oslo',
});

detection({
  ...told,
  from: SigninLogs,
  where: {
    ResultType: { in: ['0', '50126'] },
    UserPrincipalName: { startsWith: 'adm_', endsWith: ['@a.com', '@b.com'], cased: true },
    AppDisplayName: { contains: 'Azure', has: 'Portal', matches: '^Azure' },
    IPAddress: { inNetwork: ['10.0.0.0/8', '2001:db8::/32'] },
    ResourceTenantId: { exists: true, not: column('HomeTenantId') },
    DeviceDetail: { isCompliant: false, deviceId: { isEmpty: true } },
    ConditionalAccessPolicies: { none: { result: 'success' } },
    TimeGenerated: { outside: office },
    any: [{ UserId: { in: accounts } }, { not: { UserId: { notIn: accounts } } }],
  },
  unless: { IPAddress: { inNetwork: networks } },
  except: { UserId: { in: accounts } },
});

detection({
  ...told,
  from: oneOf(SigninLogs, AADNonInteractiveUserSignInLogs),
  when: {
    distinct: { of: 'IPAddress', atLeast: most },
    within: '1h',
    per: ['UserId', 'AppId'],
    window: 'session',
  },
});

detection({
  ...told,
  from: SigninLogs,
  when: {
    count: { above: { baseline: '7d', times: 3, atLeast: 10 } },
    within: '1h',
    per: 'UserId',
  },
});

detection({
  ...told,
  from: stateOf(IdentityInfo, 'AccountObjectId'),
  where: { AssignedRoles: { some: { in: ['Global Administrator'] } } },
});

detection({
  ...told,
  from: AuditLogs,
  where: { OperationName: 'Add member to role' },
  notFollowedBy: {
    removal: {
      from: AuditLogs,
      where: { OperationName: 'Remove member from role' },
      on: { target: 'target' },
      within: '4h',
    },
  },
});

detection({
  ...told,
  sequence: {
    asked: { from: AuditLogs, where: { OperationName: 'Request' }, per: { who: 'actor' } },
    signedIn: { from: SigninLogs, where: { ResultType: '0' }, per: { who: 'UserId' } },
    approved: { from: AuditLogs, where: { OperationName: 'Approve' }, per: { who: 'target' } },
  },
  absent: ['approved'],
  within: '1d',
  details: { app: 'signedIn.AppDisplayName', by: 'asked.actorUpn' },
});

detection({
  ...told,
  from: extend(AuditLogs, {
    reason: { of: 'ResultReason' },
    since: { of: 'ResultDescription', as: 'time' },
  }),
  where: { reason: { exists: true }, since: { above: '2026-01-01' } },
});
