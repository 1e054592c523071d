import { standardColumns } from '../standard-columns.ts';
import { quote, quoteComment, quoteKey } from './quote.ts';
import type { ColumnSource, TableSource } from './table-source.ts';

/** How one file is to be printed. */
export interface PrintOptions {
  readonly identifier: string;
  /** The package to import from by its name; undefined inside this package. */
  readonly from: string | undefined;
  /** The module that holds what is known of the table beyond its columns, where there is one. */
  readonly shape: string | undefined;
}

/** The first line of every generated file: what has it may be overwritten. */
export const generatedMark = '// Generated from a table schema by `wardline schema`: do not edit.';

const longestDescription = 120;
const standard: ReadonlyMap<string, string> = new Map(Object.entries(standardColumns));

/** The text of a table's file. */
export function printTable(table: TableSource, options: PrintOptions): string {
  const { identifier, shape } = options;
  const doc = `/** ${quoteComment(table.description) || `The table ${table.name}.`} */`;
  const facts = [
    ...(shape === undefined ? [] : ['...shape']),
    ...(table.description === '' ? [] : [`description: ${quote(table.description)}`]),
  ];
  return [
    generatedMark,
    ...imports(options),
    '',
    `const ${shape === undefined ? 'columns' : 'listed'} = {`,
    '  ...standardColumns,',
    ...table.columns.flatMap(printColumn),
    '} as const;',
    ...(shape === undefined
      ? []
      : ['', 'const columns = { ...listed, ...shape.columns } as const;']),
    '',
    doc,
    `export interface ${identifier} extends Fields<typeof columns> {}`,
    doc,
    `export const ${identifier}: Table<${identifier}> = defineTable(`,
    `  ${quote(table.name)},`,
    '  columns,',
    ...(facts.length === 0 ? [] : [`  { ${facts.join(', ')} },`]),
    ');',
    '',
  ].join('\n');
}

function imports({ from, shape }: PrintOptions): readonly string[] {
  const shapes = shape === undefined ? [] : [`import { shape } from ${quote(shape)};`];
  if (from === undefined) {
    return [
      "import { defineTable } from '../define-table.ts';",
      "import { standardColumns } from '../standard-columns.ts';",
      ...shapes,
      "import type { Fields } from '../column.ts';",
      "import type { Table } from '../table.ts';",
    ];
  }
  return [
    `import { defineTable, standardColumns } from ${quote(from)};`,
    ...shapes,
    `import type { Fields, Table } from ${quote(from)};`,
  ];
}

function printColumn({ name, type, description }: ColumnSource): readonly string[] {
  if (standard.get(name) === type) return [];
  const line = `  ${quoteKey(name)}: ${quote(type)},`;
  const doc = quoteComment(description);
  return doc === '' || doc.length > longestDescription ? [line] : [`  /** ${doc} */`, line];
}
