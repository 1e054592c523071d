// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  EventName: 'string',
  Location: 'string',
  ErrorMessage: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table SVMPoolExecutionLog. */
export interface SVMPoolExecutionLog extends Fields<typeof columns> {}
/** The table SVMPoolExecutionLog. */
export const SVMPoolExecutionLog: Table<SVMPoolExecutionLog> = defineTable(
  'SVMPoolExecutionLog',
  columns,
);
