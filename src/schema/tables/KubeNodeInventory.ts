// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ClusterName: 'string',
  ClusterId: 'string',
  LastTransitionTimeReady: 'datetime',
  Labels: 'string',
  Status: 'string',
  KubeletVersion: 'string',
  KubeProxyVersion: 'string',
  CreationTimeStamp: 'datetime',
  KubernetesProviderID: 'string',
  OperatingSystem: 'string',
  DockerVersion: 'string',
} as const;

/** The table KubeNodeInventory. */
export interface KubeNodeInventory extends Fields<typeof columns> {}
/** The table KubeNodeInventory. */
export const KubeNodeInventory: Table<KubeNodeInventory> = defineTable(
  'KubeNodeInventory',
  columns,
);
