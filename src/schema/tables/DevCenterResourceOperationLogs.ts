// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  SubResourceId: 'string',
  Message: 'string',
  Region: 'string',
  CorrelationId: 'string',
  AdditionalProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DevCenterResourceOperationLogs. */
export interface DevCenterResourceOperationLogs extends Fields<typeof columns> {}
/** The table DevCenterResourceOperationLogs. */
export const DevCenterResourceOperationLogs: Table<DevCenterResourceOperationLogs> = defineTable(
  'DevCenterResourceOperationLogs',
  columns,
);
