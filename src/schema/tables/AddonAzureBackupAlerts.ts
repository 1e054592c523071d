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
  AlertCode: 'string',
  AlertConsolidationStatus: 'string',
  AlertOccurrenceDateTime: 'datetime',
  AlertRaisedOn: 'string',
  AlertSeverity: 'string',
  AlertStatus: 'string',
  AlertTimeToResolveInMinutes: 'real',
  AlertType: 'string',
  AlertUniqueId: 'string',
  BackupItemUniqueId: 'string',
  BackupManagementServerUniqueId: 'string',
  BackupManagementType: 'string',
  CountOfAlertsConsolidated: 'int',
  ProtectedContainerUniqueId: 'string',
  RecommendedAction: 'string',
  SchemaVersion: 'string',
  State: 'string',
  StorageUniqueId: 'string',
  VaultUniqueId: 'string',
} as const;

/** The table AddonAzureBackupAlerts. */
export interface AddonAzureBackupAlerts extends Fields<typeof columns> {}
/** The table AddonAzureBackupAlerts. */
export const AddonAzureBackupAlerts: Table<AddonAzureBackupAlerts> = defineTable(
  'AddonAzureBackupAlerts',
  columns,
);
