import { describe, expect, test } from 'vitest';
import { findTable } from '../../src/schema/find-table.ts';
import { realColumns } from '../../src/schema/scalar-type-of.ts';
import type { Column } from '../../src/schema/column.ts';
import type { Table } from '../../src/schema/table.ts';
import { drawColumn, virtualColumns } from '../support/evaluate-draw.ts';
import { sharedFiles, sharedJson, withoutSharedData } from '../support/shared-data.ts';

interface Example {
  readonly name: string;
  readonly row: Readonly<Record<string, unknown>>;
}
interface Examples {
  readonly table: string;
  readonly events: readonly Example[];
}

function isExamples(value: unknown): value is Examples {
  return typeof value === 'object' && value !== null && 'events' in value;
}

const examples = sharedFiles('schemas/examples').map((file) => {
  const read = sharedJson(`schemas/examples/${file}`);
  if (!isExamples(read)) throw new Error(`${file} holds no events`);
  return read;
});

async function tableNamed(name: string): Promise<Table> {
  const table = await findTable(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

function drawn(table: Table, row: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    virtualColumns(table)
      .map((name): [string, unknown] => [name, drawColumn(table, name, row)])
      .filter(([, value]) => value !== '' && value !== null),
  );
}

/** Where a value is not what the shape says; absent and null members are always possible. */
function misfits(column: Column, value: unknown, place: string): readonly string[] {
  if (value === null || value === undefined || column === 'dynamic') return [];
  if (typeof column === 'string') return misfitsScalar(column, value) ? [place] : [];
  return misfitsShape(column, value, place);
}

function misfitsShape(
  column: Exclude<Column, string>,
  value: unknown,
  place: string,
): readonly string[] {
  switch (column.kind) {
    case 'virtual':
      return [];
    case 'text':
      return typeof value === 'string' ? [] : [place];
    case 'jsonText':
      if (typeof value !== 'string') return [place];
      return value === '' ? [] : misfits(asColumn(column.shape), JSON.parse(value), place);
    case 'array':
      return misfitsArray(asColumn(column.element), value, place);
    case 'object':
      return misfitsObject(column.members, value, place);
  }
}

function misfitsArray(element: Column, value: unknown, place: string): readonly string[] {
  if (!Array.isArray(value)) return [place];
  return value.flatMap((one, at) => misfits(element, one, `${place}[${String(at)}]`));
}

function misfitsObject(members: unknown, value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [place];
  const known = new Map<string, unknown>(Object.entries(members ?? {}));
  return Object.entries(value).flatMap(([name, inner]) => {
    const member = known.get(name);
    if (member === undefined) return [`${place}.${name} is unknown`];
    return misfits(asColumn(member), inner, `${place}.${name}`);
  });
}

function isColumn(value: unknown): value is Column {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function asColumn(value: unknown): Column {
  if (!isColumn(value)) throw new Error('a shape holds something that is no column');
  return value;
}

function misfitsScalar(type: string, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'guid':
      return typeof value !== 'string';
    case 'datetime':
      return typeof value !== 'string' || Number.isNaN(Date.parse(value));
    case 'bool':
      return typeof value !== 'boolean';
    default:
      return typeof value !== 'number';
  }
}

describe.skipIf(examples.length === 0)(`example events (else: ${withoutSharedData})`, () => {
  const rows = examples.flatMap(({ table, events }) =>
    events.map(({ name, row }) => ({ table, name, row })),
  );

  test.each(rows)('$table, $name: fits the columns and shapes', async ({ table: name, row }) => {
    const table = await tableNamed(name);
    const known = realColumns(table);
    expect(Object.keys(row).filter((column) => !known.has(column))).toEqual([]);
    const wrong = Object.entries(row).flatMap(([column, value]) => {
      const found = table.columns[column];
      return found === undefined ? [] : misfits(found, value, column);
    });
    expect(wrong).toEqual([]);
  });

  const drawnFrom: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'pim-active-assignment-permanent': {
      actor: 'bf3ccebc-1483-443f-a1b2-009bee621b39',
      actorUpn: 'eve.admin@contoso.com',
      ip: '203.0.113.14',
      target: 'a050ace0-91a2-4055-a455-357b1040650f',
      targetUpn: 'ben.okafor@contoso.com',
      targetName: 'Ben Okafor',
      targetType: 'User',
      role: 'Global Administrator',
      roleTemplateId: '62e90394-69f5-4237-9190-012177145e10',
      request: '830c4561-c623-4ff7-abcc-b505a3e399d6',
      justification: 'Break-glass rotation',
      startTime: '2026-03-02T09:14:20.100Z',
    },
    'pim-activation-completed': {
      actor: 'a050ace0-91a2-4055-a455-357b1040650f',
      actorUpn: 'ben.okafor@contoso.com',
      ip: '198.51.100.23',
      target: 'a050ace0-91a2-4055-a455-357b1040650f',
      targetUpn: 'ben.okafor@contoso.com',
      targetName: 'Ben Okafor',
      targetType: 'User',
      role: 'Privileged Role Administrator',
      roleTemplateId: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
      request: 'dbf4a9e8-1a43-4f33-aefa-afa28e9ca6fd',
      justification: 'CHG0042 role cleanup',
      startTime: '2026-03-02T10:02:03.000Z',
      expirationTime: '2026-03-02T14:02:03.000Z',
    },
    'core-directory-role-add-by-ms-pim': {
      actor: 'b29930f3-8ac4-48d4-ae53-26f7edca3b60',
      actorApp: 'MS-PIM',
      target: 'a050ace0-91a2-4055-a455-357b1040650f',
      targetUpn: 'ben.okafor@contoso.com',
      targetType: 'User',
      role: 'Global Administrator',
      roleTemplateId: '62e90394-69f5-4237-9190-012177145e10',
    },
    'pim-alert-disabled': {
      actor: 'bf3ccebc-1483-443f-a1b2-009bee621b39',
      actorUpn: 'eve.admin@contoso.com',
      ip: '203.0.113.14',
    },
    'invite-external-user-failed': {
      actor: '0c98d221-2b67-4d06-ace2-3b18a4823eae',
      actorUpn: 'ana.kowalski@contoso.com',
      ip: '198.51.100.41',
      target: 'be93f161-37f8-4c6d-a662-30bde08069e5',
      targetType: 'User',
      invitedEmail: 'sam@blocked.example',
    },
    'add-user': {
      actor: '2414587a-2caf-4d78-a210-43823cd6501a',
      actorUpn: expect.stringContaining('@'),
      ip: '198.51.100.90',
      target: 'cce70311-cb26-4508-a7b4-499b9bc28b98',
      targetUpn: 'temp.svc@contoso.com',
      targetType: 'User',
      userTypeAfter: 'Member',
      userAgent: expect.stringContaining('Chrome'),
    },
    'role-assignment-write-start': {
      callerObjectId: 'bf3ccebc-1483-443f-a1b2-009bee621b39',
      callerUpn: 'eve.admin@contoso.com',
      callerAppId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
      principalId: '36fdb257-f620-48bc-af41-0cbb012224e6',
      principalType: 'User',
      roleDefinitionId:
        '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
      roleId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
      assignmentScope: '/subscriptions/f0e917f0-4741-496b-a50a-b62fb4143e5b',
    },
    'elevate-access-success': {
      callerObjectId: 'bf3ccebc-1483-443f-a1b2-009bee621b39',
      callerUpn: 'eve.admin@contoso.com',
      callerAppId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
    },
    'password-spray-offline': { userAgent: expect.stringContaining('Chrome') },
    'leaked-credentials-user-level': {},
  };

  test.each(Object.entries(drawnFrom))('%s: the virtual columns', async (name, expected) => {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new Error(`no example ${name}`);
    expect(drawn(await tableNamed(found.table), found.row)).toEqual(expected);
  });

  test('every audit event that has a principal among its targets has a target', async () => {
    const audit = await tableNamed('AuditLogs');
    const events = rows.filter((row) => row.table === 'AuditLogs');
    const without = events.filter(({ row }) => drawColumn(audit, 'target', row) === '');
    expect(without.map(({ name }) => name)).toEqual([
      'pim-role-setting-mfa-off',
      'pim-alert-disabled',
    ]);
  });
});
