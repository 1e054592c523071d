// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Node: 'string',
  Mode: 'string',
  ProcessId: 'int',
  User: 'string',
  Message: 'string',
  Log: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCBMBreakGlassAuditLogs. */
export interface NCBMBreakGlassAuditLogs extends Fields<typeof columns> {}
/** The table NCBMBreakGlassAuditLogs. */
export const NCBMBreakGlassAuditLogs: Table<NCBMBreakGlassAuditLogs> = defineTable(
  'NCBMBreakGlassAuditLogs',
  columns,
);
