// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  VehicleId: 'string',
  DeviceName: 'string',
  Message: 'string',
  TraceId: 'string',
  SpanId: 'string',
  SeverityText: 'string',
  SourceSystem: 'string',
} as const;

/** The table MCVPOperationLogs. */
export interface MCVPOperationLogs extends Fields<typeof columns> {}
/** The table MCVPOperationLogs. */
export const MCVPOperationLogs: Table<MCVPOperationLogs> = defineTable(
  'MCVPOperationLogs',
  columns,
);
