import { expect, test } from 'vitest';
import { column } from '../../src/dsl/column-reference.ts';
import { list } from '../../src/dsl/list.ts';
import { parameter } from '../../src/dsl/parameter.ts';
import { describe as say } from '../../src/ir/describe.ts';
import type { Table } from '../../src/schema/table.ts';
import { AuditLogs } from '../../src/schema/tables/AuditLogs.ts';
import { SecurityEvent } from '../../src/schema/tables/SecurityEvent.ts';
import { SigninLogs } from '../../src/schema/tables/SigninLogs.ts';
import { soundIr } from '../support/read-spec.ts';

const accounts = list('accounts', { item: 'objectId', meaning: '', example: '' });
const networks = list('networks', { item: 'network', meaning: '', example: '' });
const policy = parameter('policy', { is: 'regex', meaning: '', default: '^adm_' });
const office = { from: '07:00', to: '19:00', days: 'mon-tue', zone: 'Europe/Oslo' } as const;

/** The condition that a where clause means, as an S-expression. */
function meaning(from: Table, where: object): string {
  const steps = soundIr({ from, where }).branches[0]?.stream.steps ?? [];
  const filter = steps.find((step) => step.kind === 'filter');
  return filter === undefined ? '' : say(filter.holds);
}

const cases: readonly (readonly [name: string, table: Table, where: object])[] = [
  ['a value alone', SigninLogs, { ResultType: '0' }],
  ['keys beside each other', SigninLogs, { ResultType: '0', UserType: 'Guest' }],
  ['tests beside each other', SigninLogs, { UserType: { not: 'Guest', has: 'member' } }],
  ['several patterns', SigninLogs, { AppDisplayName: { contains: ['a', 'b'] } }],
  ['literals', SigninLogs, { ResultType: { in: ['0', '1'] } }],
  ["a customer's list", SigninLogs, { UserId: { notIn: accounts } }],
  ['networks', SigninLogs, { IPAddress: { inNetwork: ['10.0.0.0/8', '2001:db8::/32'] } }],
  ["a customer's networks", SigninLogs, { IPAddress: { inNetwork: networks } }],
  ['another column', SigninLogs, { ResourceTenantId: { not: column('HomeTenantId') } }],
  ["a customer's pattern", SigninLogs, { UserPrincipalName: { matches: policy } }],
  ['presence', SigninLogs, { UserId: { exists: true }, UserType: { isEmpty: true } }],
  ['members', SigninLogs, { DeviceDetail: { isCompliant: false, deviceId: { exists: false } } }],
  ['one element', AuditLogs, { TargetResources: { some: { type: 'User', id: { in: accounts } } } }],
  ['JSON text', SigninLogs, { AuthenticationDetails: { none: { succeeded: true } } }],
  ['groups', SigninLogs, { any: [{ ResultType: '0' }, { not: { UserType: 'Guest', AppId: '' } }] }],
  [
    'a group of members',
    SigninLogs,
    { DeviceDetail: { any: [{ isManaged: true }, { isCompliant: true }] } },
  ],
  ['case', SigninLogs, { UserPrincipalName: { startsWith: 'Adm', cased: true } }],
  ['numbers', SecurityEvent, { EventID: { between: [4700, 4800], not: 4723 } }],
  ['moments', SigninLogs, { TimeGenerated: { above: '2026-01-01', outside: office } }],
];

test('what conditions mean', async () => {
  const lines = cases.map(([name, table, where]) => `${name}\n  ${meaning(table, where)}\n`);
  await expect(lines.join('\n')).toMatchFileSnapshot('../samples/read/where.txt');
});
