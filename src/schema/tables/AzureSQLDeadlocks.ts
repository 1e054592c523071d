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
  DeadlockXml: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLDeadlocks. */
export interface AzureSQLDeadlocks extends Fields<typeof columns> {}
/** The table AzureSQLDeadlocks. */
export const AzureSQLDeadlocks: Table<AzureSQLDeadlocks> = defineTable(
  'AzureSQLDeadlocks',
  columns,
);
