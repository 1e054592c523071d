// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  BackupItemUniqueId: 'string',
  BackupManagementServerUniqueId: 'string',
  BackupManagementType: 'string',
  ProtectedContainerUniqueId: 'string',
  ProtectedInstanceCount: 'int',
  SchemaVersion: 'string',
  State: 'string',
  VaultUniqueId: 'string',
  BillingGroupFriendlyName: 'string',
  BillingGroupUniqueId: 'string',
  StorageConsumedInMBs: 'real',
  ArchiveTierStorageConsumedInMBs: 'real',
  VaultTags: 'string',
  AzureDataCenter: 'string',
  VaultType: 'string',
  StorageReplicationType: 'string',
  ArchiveTierStorageReplicationType: 'string',
  SubscriptionId: 'string',
  ResourceGroupName: 'string',
  VaultName: 'string',
  DatasourceType: 'string',
  BillingGroupType: 'string',
  SourceSizeInMBs: 'real',
  BillingGroupResourceGroupName: 'string',
  ExtendedProperties: 'dynamic',
} as const;

/** The table AddonAzureBackupProtectedInstance. */
export interface AddonAzureBackupProtectedInstance extends Fields<typeof columns> {}
/** The table AddonAzureBackupProtectedInstance. */
export const AddonAzureBackupProtectedInstance: Table<AddonAzureBackupProtectedInstance> = defineTable(
  'AddonAzureBackupProtectedInstance',
  columns,
);
