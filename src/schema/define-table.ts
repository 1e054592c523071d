import type { Columns } from './column.ts';
import type { Table, TableFacts } from './table.ts';

/**
 * Declares a table: one of Log Analytics, or a custom one of your own.
 *
 * @example
 * const columns = { ...standardColumns, UserName_s: 'string' } as const;
 * export interface Visits_CL extends Fields<typeof columns> {}
 * export const Visits_CL: Table<Visits_CL> = defineTable('Visits_CL', columns, { description: 'Visits.' });
 */
export function defineTable<T>(
  name: string,
  columns: Columns,
  facts: Partial<TableFacts> = {},
): Table<T> {
  return {
    kind: 'table',
    name,
    columns,
    description: facts.description ?? '',
    time: facts.time ?? 'TimeGenerated',
    // A column named `Id` often is the id of the thing spoken of, not of the record: a shape has to say so.
    recordId: facts.recordId ?? '_ItemId',
    open: facts.open ?? false,
  };
}
