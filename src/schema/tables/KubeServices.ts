// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ClusterId: 'string',
  ClusterIp: 'string',
  ClusterName: 'string',
  Namespace: 'string',
  SelectorLabels: 'string',
  ServiceName: 'string',
  ServiceType: 'string',
} as const;

/** The table KubeServices. */
export interface KubeServices extends Fields<typeof columns> {}
/** The table KubeServices. */
export const KubeServices: Table<KubeServices> = defineTable(
  'KubeServices',
  columns,
);
