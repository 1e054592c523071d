import { didYouMeanColumn, didYouMeanTable, findTable } from '../schema/find-table.ts';
import { scalarTypeOf } from '../schema/scalar-type-of.ts';
import { tableNames } from '../schema/table-index.ts';
import type { Column } from '../schema/column.ts';
import type { Listing } from './topic.ts';
import { UsageError } from './usage-error.ts';

/** Every table that has types. */
export function listTables(): Listing {
  return { columns: ['table'], rows: tableNames.map((name) => [name]) };
}

/** The columns of a table: `columns SigninLogs`; with a path below one, its members: `columns SigninLogs.Status`. */
export async function listColumns(of: string | undefined): Promise<Listing> {
  if (of === undefined) throw new UsageError('say which table: wardline list columns SigninLogs');
  const [name = '', ...path] = of.split('.');
  const table = await findTable(name);
  if (table === undefined) {
    throw new UsageError([`there is no table '${name}'`, didYouMeanTable(name)].join('; '));
  }
  let members: ReadonlyMap<string, Column> = new Map(Object.entries(table.columns));
  for (const step of path) {
    const member = members.get(step);
    const inner = member === undefined ? undefined : membersOf(member);
    if (inner === undefined) {
      const hint = didYouMeanColumn(step, table);
      throw new UsageError([`'${step}' has no members in '${of}'`, hint].join('; '));
    }
    members = inner;
  }
  const rows = [...members].map(([column, shape]) => [column, scalarTypeOf(shape), kindOf(shape)]);
  return { columns: ['column', 'type', 'kind'], rows };
}

function kindOf(column: Column): string {
  if (typeof column === 'string') return '';
  if (column.kind === 'text') return column.is;
  return column.kind === 'jsonText' ? 'JSON text' : column.kind;
}

function membersOf(column: unknown): ReadonlyMap<string, Column> | undefined {
  if (typeof column !== 'object' || column === null) return undefined;
  if ('shape' in column) return membersOf(column.shape);
  if ('element' in column) return membersOf(column.element);
  if (!('members' in column) || typeof column.members !== 'object' || column.members === null) {
    return undefined;
  }
  return new Map(Object.entries(column.members));
}
