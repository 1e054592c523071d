// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  ElasticPoolName: 'string',
  DatabaseName: 'string',
  StartUtcDate: 'string',
  EndUtcDate: 'string',
  WaitType: 'string',
  DeltaMaxWaitTimeMs: 'real',
  DeltaSignalWaitTimeMs: 'real',
  DeltaWaitTimeMs: 'real',
  DeltaWaitingTasksCount: 'int',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLDatabaseWaitStatistics. */
export interface AzureSQLDatabaseWaitStatistics extends Fields<typeof columns> {}
/** The table AzureSQLDatabaseWaitStatistics. */
export const AzureSQLDatabaseWaitStatistics: Table<AzureSQLDatabaseWaitStatistics> = defineTable(
  'AzureSQLDatabaseWaitStatistics',
  columns,
);
