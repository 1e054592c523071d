import { beforeAll, expect, test } from 'vitest';
import { complaints } from '../support/complaints.ts';

const columns = [
  ["SigninLogs['DeviceDetail']", 'ObjectColumn<DeviceDetail>'],
  ["AADNonInteractiveUserSignInLogs['DeviceDetail']", 'JsonTextColumn<ObjectColumn<DeviceDetail>>'],
  ["SigninLogs['UserPrincipalName']", 'TextColumn<"upn">'],
  ["AuditLogs['TargetResources']", 'ArrayColumn<ObjectColumn<TargetResource>>'],
  ["AuditLogs['actor']", 'VirtualColumn<TextColumn<"objectId">>'],
  ["AuditLogs['startTime']", 'VirtualColumn<"datetime">'],
  ['SigninLogs', 'SigninLogs'],
] as const;

const techniques = [
  ['T1110.001', false],
  ['T1562.001', false],
  ['T1110.999', true],
  ['T1110.0011', true],
  ['T9999', true],
] as const;

const unknownColumn = "SigninLogs['UserPrincipleName']";

let said: ReadonlyMap<string, readonly string[]> = new Map();

function placeOf(probe: string): string {
  return `src/schema/probe-${probe.replace(/\W/g, '-')}.ts`;
}

function columnProbe(type: string): string {
  const [table = ''] = type.split('[');
  return `import type { ${table} } from './tables/${table}.ts';\nexport const probe: ${type} = 0;`;
}

function techniqueProbe(id: string): string {
  return `import type { TechniqueId } from './attack/technique.ts';\nexport const id: TechniqueId = '${id}';`;
}

beforeAll(() => {
  said = complaints(
    new Map([
      ...columns.map(([type]): [string, string] => [placeOf(type), columnProbe(type)]),
      ...techniques.map(([id]): [string, string] => [placeOf(id), techniqueProbe(id)]),
      [placeOf(unknownColumn), columnProbe(unknownColumn)],
    ]),
  );
});

test.each(columns)('a message calls the type of %s by its name', (type, name) => {
  expect(said.get(placeOf(type))).toEqual([`Type 'number' is not assignable to type '${name}'.`]);
});

test('a column that a table does not have is told, with the table by its name', () => {
  expect(said.get(placeOf(unknownColumn))).toEqual([
    "Property 'UserPrincipleName' does not exist on type 'SigninLogs'.",
  ]);
});

test.each(techniques)('the technique %s is refused: %s', (id, refused) => {
  expect(said.get(placeOf(id))).toHaveLength(refused ? 1 : 0);
});
