// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ClusterManagerName: 'string',
  ClusterName: 'string',
  Level: 'string',
  Location: 'string',
  Message: 'string',
  Node: 'string',
  OperationID: 'string',
  PodName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCMClusterOperationsLogs. */
export interface NCMClusterOperationsLogs extends Fields<typeof columns> {}
/** The table NCMClusterOperationsLogs. */
export const NCMClusterOperationsLogs: Table<NCMClusterOperationsLogs> = defineTable(
  'NCMClusterOperationsLogs',
  columns,
);
