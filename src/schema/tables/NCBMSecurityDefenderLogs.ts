// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ContainerName: 'string',
  NamespaceName: 'string',
  Node: 'string',
  PodName: 'string',
  ComponentName: 'string',
  ComponentVersion: 'string',
  Message: 'string',
  Severity: 'string',
  Location: 'string',
  LogType: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCBMSecurityDefenderLogs. */
export interface NCBMSecurityDefenderLogs extends Fields<typeof columns> {}
/** The table NCBMSecurityDefenderLogs. */
export const NCBMSecurityDefenderLogs: Table<NCBMSecurityDefenderLogs> = defineTable(
  'NCBMSecurityDefenderLogs',
  columns,
);
