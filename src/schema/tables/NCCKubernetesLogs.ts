// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Node: 'string',
  ContainerName: 'string',
  PodName: 'string',
  NamespaceName: 'string',
  Message: 'string',
  Severity: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCCKubernetesLogs. */
export interface NCCKubernetesLogs extends Fields<typeof columns> {}
/** The table NCCKubernetesLogs. */
export const NCCKubernetesLogs: Table<NCCKubernetesLogs> = defineTable(
  'NCCKubernetesLogs',
  columns,
);
