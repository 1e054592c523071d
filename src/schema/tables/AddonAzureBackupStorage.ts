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
  PreferredWorkloadOnVolume: 'string',
  ProtectedContainerUniqueId: 'string',
  SchemaVersion: 'string',
  State: 'string',
  StorageAllocatedInMBs: 'real',
  StorageConsumedInMBs: 'real',
  StorageName: 'string',
  StorageTotalSizeInGBs: 'real',
  StorageType: 'string',
  StorageUniqueId: 'string',
  VaultUniqueId: 'string',
  VolumeFriendlyName: 'string',
  ArchiveTierStorageConsumedInMBs: 'string',
  ExtendedProperties: 'dynamic',
} as const;

/** The table AddonAzureBackupStorage. */
export interface AddonAzureBackupStorage extends Fields<typeof columns> {}
/** The table AddonAzureBackupStorage. */
export const AddonAzureBackupStorage: Table<AddonAzureBackupStorage> = defineTable(
  'AddonAzureBackupStorage',
  columns,
);
