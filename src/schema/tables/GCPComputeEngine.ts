// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  Labels: 'dynamic',
  LogName: 'string',
  Operation: 'dynamic',
  ProtoPayload: 'dynamic',
  ReceiveTimestamp: 'datetime',
  GCPResource: 'dynamic',
  Severity: 'string',
  SourceSystem: 'string',
} as const;

/** The table GCPComputeEngine. */
export interface GCPComputeEngine extends Fields<typeof columns> {}
/** The table GCPComputeEngine. */
export const GCPComputeEngine: Table<GCPComputeEngine> = defineTable(
  'GCPComputeEngine',
  columns,
);
