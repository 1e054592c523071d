import type { Columns } from './column.ts';
import type { Table, TableFacts } from './table.ts';

/**
 * Declares a table: one of Log Analytics, or a custom one of your own.
 *
 * @example
 * const columns = { TimeGenerated: 'datetime', UserName_s: 'string' } as const;
 * export interface Visits_CL extends Fields<typeof columns> {}
 * export const Visits_CL = defineTable<Visits_CL>('Visits_CL', columns, { description: 'Visits.' });
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
    recordId: facts.recordId ?? ('Id' in columns ? 'Id' : '_ItemId'),
    open: facts.open ?? false,
  };
}
