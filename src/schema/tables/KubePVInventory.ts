// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ClusterId: 'string',
  ClusterName: 'string',
  PVAccessModes: 'string',
  PVCapacityBytes: 'real',
  PVCreationTimeStamp: 'datetime',
  PVName: 'string',
  PVCName: 'string',
  PVCNamespace: 'string',
  PVStatus: 'string',
  PVStorageClassName: 'string',
  PVType: 'string',
  PVTypeInfo: 'dynamic',
} as const;

/** The table KubePVInventory. */
export interface KubePVInventory extends Fields<typeof columns> {}
/** The table KubePVInventory. */
export const KubePVInventory: Table<KubePVInventory> = defineTable(
  'KubePVInventory',
  columns,
);
