// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  OperationType: 'string',
  OperationStartTime: 'datetime',
  SchemaVersion: 'string',
  ExtendedProperties: 'dynamic',
  BackupManagementType: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureBackupOperations. */
export interface AzureBackupOperations extends Fields<typeof columns> {}
/** The table AzureBackupOperations. */
export const AzureBackupOperations: Table<AzureBackupOperations> = defineTable(
  'AzureBackupOperations',
  columns,
);
