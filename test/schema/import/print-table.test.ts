import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planNames } from '../../../src/schema/import/plan-names.ts';
import { printIndex } from '../../../src/schema/import/print-index.ts';
import { printTable } from '../../../src/schema/import/print-table.ts';
import type { ColumnSource, TableSource } from '../../../src/schema/import/table-source.ts';
import { tableNames } from '../../../src/schema/table-index.ts';
import { complaints } from '../../support/complaints.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function source(columns: readonly ColumnSource[], name = 'A_CL', description = ''): TableSource {
  return { name, description, columns, file: 'a.json' };
}

function column(name: string, description = ''): ColumnSource {
  return { name, type: 'string', description };
}

function printed(table: TableSource, identifier = table.name): string {
  return printTable(table, { identifier, from: undefined, shape: undefined });
}

const place = 'src/schema/tables/Printed_CL.ts';

const hostile = [
  "it's",
  'a "b"',
  'back\\slash',
  'line\nend',
  '`${x}`',
  '__proto__',
  'constructor',
  '\u202Eright to left',
  '😀',
  '*/ x /*',
  '1st',
  'with space',
  '[*]%',
];

describe('a printed table', () => {
  test('compiles, whatever its columns and texts are called', () => {
    const columns = hostile.map((name) => column(name, name));
    const text = printed(source(columns, 'Printed_CL', hostile.join(' ')));
    expect(complaints(new Map([[place, text]])).get(place)).toEqual([]);
    expect(/[^\n\x20-\x7e]/.test(text.replace(/^ *\/\*\*.*$/gm, ''))).toBe(false);
  });

  test('has no second list of the standard columns, unless their type is another', () => {
    const text = printed(
      source([
        { name: 'TimeGenerated', type: 'datetime', description: '' },
        { name: 'TenantId', type: 'guid', description: '' },
      ]),
    );
    expect(text).toContain("  ...standardColumns,\n  TenantId: 'guid',\n} as const;");
  });

  test('carries short descriptions and leaves long ones out', () => {
    const text = printed(source([column('A', 'short'), column('B', 'long '.repeat(30))]));
    expect(text).toContain("  /** short */\n  A: 'string',\n  B: 'string',");
  });

  test('takes up a shape beside it', () => {
    const options = { identifier: 'A_CL', from: undefined, shape: '../shapes/A_CL.ts' };
    const text = printTable(source([column('A')]), options);
    expect(text).toContain("import { shape } from '../shapes/A_CL.ts';");
    expect(text).toContain('const columns = { ...listed, ...shape.columns } as const;');
    expect(text).toContain('{ ...shape }');
  });

  test('imports from the package where it is of another project', () => {
    const text = printTable(source([column('A')]), {
      identifier: 'A_CL',
      from: 'wardline',
      shape: undefined,
    });
    expect(text).toContain("import { defineTable, standardColumns } from 'wardline';");
    expect(text).toContain("import type { Fields, Table } from 'wardline';");
  });
});

describe('the names of files and types', () => {
  test('are those of the tables wherever that can be', () => {
    expect(planNames(['SigninLogs', 'Visits_CL'])).toEqual([
      { table: 'SigninLogs', identifier: 'SigninLogs' },
      { table: 'Visits_CL', identifier: 'Visits_CL' },
    ]);
  });

  test('differ by more than case', () => {
    const names = planNames(['Visits_CL', 'visits_CL', 'VISITS_CL']);
    expect(names.map(({ identifier }) => identifier)).toEqual([
      'Visits_CL',
      'visits_CL_2',
      'VISITS_CL_3',
    ]);
  });

  test('are others where a type cannot have the name, and the files compile', () => {
    const names = ['string', 'class', 'Table', 'Fields', 'columns', 'any', 'default'];
    const planned = planNames(names);
    expect(planned.map(({ identifier }) => identifier)).toEqual(names.map((name) => `${name}_`));
    const texts = planned.map(({ table, identifier }): [string, string] => [
      `src/schema/tables/${identifier}.ts`,
      printed(source([column('A')], table), identifier),
    ]);
    const said = complaints(new Map(texts));
    expect([...said.values()].flat()).toEqual([]);
  });
});

describe('the index', () => {
  test('is what is there', () => {
    const text = readFileSync(join(root, 'src/schema/table-index.ts'), 'utf8');
    expect(text).toBe(printIndex(planNames(tableNames)));
  });

  test('tells the names that files could not have', () => {
    const text = printIndex(planNames(['A', 'Table', 'a']));
    expect(text).toContain("  ['Table', 'Table_'],\n  ['a', 'a_2'],\n");
  });
});
