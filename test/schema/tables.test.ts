import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { scalarTypes } from '../../src/values/scalar-type.ts';
import { textKinds } from '../../src/values/text-kind.ts';
import {
  didYouMeanColumn,
  didYouMeanTable,
  findTable,
  isKnownTable,
} from '../../src/schema/find-table.ts';
import { realColumns, scalarTypeOf } from '../../src/schema/scalar-type-of.ts';
import { standardColumns } from '../../src/schema/standard-columns.ts';
import { tableIdentifiers, tableNames } from '../../src/schema/table-index.ts';
import type { Column } from '../../src/schema/column.ts';
import type { Table } from '../../src/schema/table.ts';
import { virtualColumns } from '../support/evaluate-draw.ts';
import { hasSharedData, sharedFiles, sharedJson } from '../support/shared-data.ts';

const room = new URL('../../src/schema/', import.meta.url);
const tables = new Map<string, Table>();

beforeAll(async () => {
  const found = await Promise.all(tableNames.map(findTable));
  for (const [at, table] of found.entries()) {
    if (table !== undefined) tables.set(tableNames[at] ?? '', table);
  }
});

/** The scalar type that the generated file gives a column, before its shape says more. */
function listedTypes(name: string): ReadonlyMap<string, string> {
  const text = readFileSync(
    new URL(`tables/${tableIdentifiers.get(name) ?? name}.ts`, room),
    'utf8',
  );
  const listed = [...text.matchAll(/^ {2}(?:'([^']+)'|(\w+)): '(\w+)',$/gm)];
  return new Map([
    ...Object.entries(standardColumns),
    ...listed.map((match): [string, string] => [match[1] ?? match[2] ?? '', match[3] ?? '']),
  ]);
}

function faultsOf(column: Column): readonly string[] {
  if (typeof column === 'string') {
    return scalarTypes.some((known) => known === column) ? [] : [`'${column}' is no type`];
  }
  if (column.kind !== 'text') return [];
  return textKinds.some((known) => known === column.is) ? [] : [`'${column.is}' is no kind`];
}

describe('all tables', () => {
  test('the index names each table once, in order, and each is found under its name', () => {
    expect(new Set(tableNames).size).toBe(tableNames.length);
    expect([...tableNames].sort((a, b) => (a < b ? -1 : 1))).toEqual(tableNames);
    expect(tableNames.filter((name) => tables.get(name)?.name !== name)).toEqual([]);
  });

  test('the index names every file, and no other', () => {
    const files = readdirSync(new URL('tables/', room)).map((file) => file.replace(/\.ts$/, ''));
    const named = tableNames.map((name) => tableIdentifiers.get(name) ?? name);
    expect([...files].sort()).toEqual([...named].sort());
  });

  test('no two files are one where case does not count', () => {
    const files = tableNames.map((name) => (tableIdentifiers.get(name) ?? name).toLowerCase());
    expect(new Set(files).size).toBe(files.length);
  });

  test('columns have types that exist', () => {
    const wrong = [...tables].flatMap(([name, table]) =>
      Object.entries(table.columns).flatMap(([column, is]) =>
        faultsOf(is).map((fault) => `${name}.${column}: ${fault}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('the standard columns, the time and the id of the record are there', () => {
    const wrong = [...tables].filter(([, table]) => {
      const wanted = [...Object.keys(standardColumns), table.time, table.recordId];
      return !wanted.every((column) => column in table.columns);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('no file lists a column twice', () => {
    const wrong = tableNames.filter((name) => {
      const file = tableIdentifiers.get(name) ?? name;
      const text = readFileSync(new URL(`tables/${file}.ts`, room), 'utf8');
      const keys = [...text.matchAll(/^ {2}('[^']+'|\w+): /gm)].map((match) => match[1]);
      return new Set(keys).size !== keys.length;
    });
    expect(wrong).toEqual([]);
  });
});

describe('shapes', () => {
  const shaped = readdirSync(new URL('shapes/', room)).map((file) => file.replace(/\.ts$/, ''));

  test.each(shaped)('%s: the table takes it up', (name) => {
    const text = readFileSync(new URL(`tables/${name}.ts`, room), 'utf8');
    expect(text).toContain(`from '../shapes/${name}.ts'`);
  });

  test.each(shaped)(
    '%s: says more of columns that exist, and nothing else of their types',
    (name) => {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`no table ${name}`);
      const listed = listedTypes(name);
      const wrong = [...realColumns(table)].filter(([column, type]) => listed.get(column) !== type);
      expect(wrong).toEqual([]);
    },
  );

  test.each(shaped)('%s: no virtual column is another column in other letters', (name) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`no table ${name}`);
    const real = new Set([...realColumns(table).keys()].map((column) => column.toLowerCase()));
    const ofTable = virtualColumns(table);
    expect(ofTable.filter((column) => real.has(column.toLowerCase()))).toEqual([]);
    expect(ofTable.filter((column) => !/^[a-z][A-Za-z]*$/.test(column))).toEqual([]);
  });
});

describe('finding a table', () => {
  test.each(['signinlogs', '__proto__', 'constructor', '../find-table', 'SigninLogs.ts', ''])(
    "'%s' is none",
    async (name) => {
      expect(isKnownTable(name)).toBe(false);
      expect(await findTable(name)).toBeUndefined();
    },
  );

  test('a name nearly right gets an offer', () => {
    expect(didYouMeanTable('SignInLogs')).toMatch(/^did you mean 'SigninLogs'/);
    expect(didYouMeanTable('Qqqqqqqqqqqq')).toBeUndefined();
    const signIns = tables.get('SigninLogs');
    if (signIns === undefined) throw new Error('no table SigninLogs');
    expect(didYouMeanColumn('UserPrincipleName', signIns)).toBe(
      "did you mean 'UserPrincipalName'?",
    );
  });
});

describe('what a query sees of a table', () => {
  test('objects and arrays are dynamic, JSON text and named text are strings', () => {
    expect(scalarTypeOf({ kind: 'object', members: {} })).toBe('dynamic');
    expect(scalarTypeOf({ kind: 'array', element: 'string' })).toBe('dynamic');
    expect(scalarTypeOf({ kind: 'jsonText', shape: 'string' })).toBe('string');
    expect(scalarTypeOf({ kind: 'text', is: 'upn' })).toBe('string');
    expect(scalarTypeOf('long')).toBe('long');
  });

  test('virtual columns are not among them', () => {
    const audit = tables.get('AuditLogs');
    if (audit === undefined) throw new Error('no table AuditLogs');
    const real = realColumns(audit);
    expect(real.has('actor')).toBe(false);
    expect(real.get('TargetResources')).toBe('dynamic');
    expect(real.get('_ItemId')).toBe('string');
  });

  test('the same column is an object in one table and JSON text in another', () => {
    expect(realColumns(tables.get('SigninLogs') ?? missing()).get('DeviceDetail')).toBe('dynamic');
    const others = tables.get('AADNonInteractiveUserSignInLogs') ?? missing();
    expect(realColumns(others).get('DeviceDetail')).toBe('string');
  });

  test('only tables that resources extend are open', () => {
    const open = [...tables.values()].filter((table) => table.open).map((table) => table.name);
    expect(open).toEqual(['AzureDiagnostics']);
  });
});

describe.skipIf(!hasSharedData('schemas/tables'))('against the reference schemas', () => {
  interface Listed {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly type: string }[];
  }
  const isListed = (value: unknown): value is Listed =>
    typeof value === 'object' && value !== null && 'columns' in value;

  test('every column is there with its type', () => {
    const wrong = sharedFiles('schemas/tables').flatMap((file) => {
      const listed = sharedJson(`schemas/tables/${file}`);
      if (!isListed(listed)) return [file];
      const real = realColumns(tables.get(listed.name) ?? missing());
      return listed.columns
        .filter((column) => real.get(column.name) !== column.type)
        .map((column) => `${listed.name}.${column.name}`);
    });
    expect(wrong).toEqual([]);
  });
});

function missing(): never {
  throw new Error('the table is missing');
}
