// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  VaultType: 'string',
  VaultName: 'string',
  OperationName: 'string',
  ReplicationHealthErrors: 'string',
  RecoveryRegion: 'string',
  MultiVMGroupId: 'string',
  LastSuccessfulTestFailoverTime: 'datetime',
  LastHeartbeat: 'datetime',
  ReplicationStatus: 'string',
  FailoverReadiness: 'string',
  DatasourceFriendlyName: 'string',
  DatasourceUniqueId: 'string',
  PrimaryFabricName: 'string',
  RecoveryFabricName: 'string',
  PrimaryFabricType: 'string',
  RecoveryFabricType: 'string',
  ProtectionInfo: 'string',
  ActiveLocation: 'string',
  PolicyFriendlyName: 'string',
  OSFamily: 'string',
  IRProgressPercentage: 'int',
  DatasourceType: 'string',
  LastRpoCalculatedTime: 'datetime',
  Version: 'string',
  ReplicatedItemId: 'string',
  ReplicatedItemUniqueId: 'string',
  SourceResourceId: 'string',
  PolicyUniqueId: 'string',
  PolicyId: 'string',
  ReplicatedItemFriendlyName: 'string',
  VaultLocation: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRReplicatedItems. */
export interface ASRReplicatedItems extends Fields<typeof columns> {}
/** The table ASRReplicatedItems. */
export const ASRReplicatedItems: Table<ASRReplicatedItems> = defineTable(
  'ASRReplicatedItems',
  columns,
);
