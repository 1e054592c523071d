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
  AdHocOrScheduledJob: 'string',
  BackupItemUniqueId: 'string',
  BackupManagementServerUniqueId: 'string',
  BackupManagementType: 'string',
  DataTransferredInMB: 'real',
  JobDurationInSecs: 'real',
  JobFailureCode: 'string',
  JobOperation: 'string',
  JobOperationSubType: 'string',
  JobStartDateTime: 'datetime',
  JobStatus: 'string',
  JobUniqueId: 'string',
  ProtectedContainerUniqueId: 'string',
  RecoveryJobDestination: 'string',
  RecoveryJobRPDateTime: 'datetime',
  RecoveryJobRPLocation: 'string',
  RecoveryLocationType: 'string',
  SchemaVersion: 'string',
  State: 'string',
  VaultUniqueId: 'string',
  DatasourceSetFriendlyName: 'string',
  DatasourceSetResourceId: 'string',
  DatasourceSetType: 'string',
  DatasourceResourceId: 'string',
  DatasourceType: 'string',
  DatasourceFriendlyName: 'string',
  SubscriptionId: 'string',
  ResourceGroupName: 'string',
  VaultName: 'string',
  VaultTags: 'string',
  VaultType: 'string',
  StorageReplicationType: 'string',
  ArchiveTierStorageReplicationType: 'string',
  AzureDataCenter: 'string',
  BackupItemId: 'string',
  BackupItemFriendlyName: 'string',
  ExtendedProperties: 'dynamic',
} as const;

/** The table AddonAzureBackupJobs. */
export interface AddonAzureBackupJobs extends Fields<typeof columns> {}
/** The table AddonAzureBackupJobs. */
export const AddonAzureBackupJobs: Table<AddonAzureBackupJobs> = defineTable(
  'AddonAzureBackupJobs',
  columns,
);
