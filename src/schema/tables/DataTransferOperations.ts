// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  FlowId: 'string',
  ObjectName: 'string',
  ObjectLastUpdated: 'datetime',
  Status: 'string',
  Description: 'string',
  SourceSystem: 'string',
} as const;

/** The table DataTransferOperations. */
export interface DataTransferOperations extends Fields<typeof columns> {}
/** The table DataTransferOperations. */
export const DataTransferOperations: Table<DataTransferOperations> = defineTable(
  'DataTransferOperations',
  columns,
);
