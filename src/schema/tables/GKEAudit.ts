// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogType: 'string',
  InsertId: 'string',
  ReceiveTimestamp: 'datetime',
  Labels: 'dynamic',
  ProtoPayload: 'dynamic',
  JsonPayload: 'dynamic',
  Operation: 'dynamic',
  Severity: 'string',
  logName: 'string',
  SourceSystem: 'string',
} as const;

/** The table GKEAudit. */
export interface GKEAudit extends Fields<typeof columns> {}
/** The table GKEAudit. */
export const GKEAudit: Table<GKEAudit> = defineTable(
  'GKEAudit',
  columns,
);
