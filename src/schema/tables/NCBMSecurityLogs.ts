// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Node: 'string',
  ProcessName: 'string',
  ProcessId: 'int',
  Message: 'string',
  Facility: 'string',
  Severity: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCBMSecurityLogs. */
export interface NCBMSecurityLogs extends Fields<typeof columns> {}
/** The table NCBMSecurityLogs. */
export const NCBMSecurityLogs: Table<NCBMSecurityLogs> = defineTable(
  'NCBMSecurityLogs',
  columns,
);
