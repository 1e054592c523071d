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
  NewMinCapacity: 'int',
  NewMaxCapacity: 'int',
  NewResourceState: 'string',
  SourceSystem: 'string',
} as const;

/** The table SCGPoolRequestLog. */
export interface SCGPoolRequestLog extends Fields<typeof columns> {}
/** The table SCGPoolRequestLog. */
export const SCGPoolRequestLog: Table<SCGPoolRequestLog> = defineTable(
  'SCGPoolRequestLog',
  columns,
);
