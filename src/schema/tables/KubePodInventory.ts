// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ClusterId: 'string',
  ContainerCreationTimeStamp: 'datetime',
  PodUid: 'string',
  PodCreationTimeStamp: 'datetime',
  InstanceName: 'string',
  ContainerRestartCount: 'int',
  PodRestartCount: 'int',
  PodStartTime: 'datetime',
  ContainerStartTime: 'datetime',
  ServiceName: 'string',
  ControllerKind: 'string',
  ControllerName: 'string',
  ContainerStatus: 'string',
  ContainerID: 'string',
  ContainerName: 'string',
  Name: 'string',
  PodLabel: 'string',
  Namespace: 'string',
  PodStatus: 'string',
  ClusterName: 'string',
  PodIp: 'string',
  ContainerStatusReason: 'string',
  ContainerLastStatus: 'string',
} as const;

/** The table KubePodInventory. */
export interface KubePodInventory extends Fields<typeof columns> {}
/** The table KubePodInventory. */
export const KubePodInventory: Table<KubePodInventory> = defineTable(
  'KubePodInventory',
  columns,
);
