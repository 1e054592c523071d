// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  LogName: 'string',
  ReceiveTimestamp: 'datetime',
  Operation: 'dynamic',
  ProtoPayload: 'dynamic',
  GCPResource: 'dynamic',
  Severity: 'string',
  Timestamp: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table GCPApigee. */
export interface GCPApigee extends Fields<typeof columns> {}
/** The table GCPApigee. */
export const GCPApigee: Table<GCPApigee> = defineTable(
  'GCPApigee',
  columns,
);
