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

/** The table SCGPoolExecutionLog. */
export interface SCGPoolExecutionLog extends Fields<typeof columns> {}
/** The table SCGPoolExecutionLog. */
export const SCGPoolExecutionLog: Table<SCGPoolExecutionLog> = defineTable(
  'SCGPoolExecutionLog',
  columns,
);
