// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  Category: 'string',
  Properties: 'string',
  Result: 'string',
} as const;

/** The table IntuneOperationalLogs. */
export interface IntuneOperationalLogs extends Fields<typeof columns> {}
/** The table IntuneOperationalLogs. */
export const IntuneOperationalLogs: Table<IntuneOperationalLogs> = defineTable(
  'IntuneOperationalLogs',
  columns,
);
