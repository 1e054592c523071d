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
  ErrorState: 'int',
  QueryHash: 'string',
  QueryPlanHash: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLTimeouts. */
export interface AzureSQLTimeouts extends Fields<typeof columns> {}
/** The table AzureSQLTimeouts. */
export const AzureSQLTimeouts: Table<AzureSQLTimeouts> = defineTable(
  'AzureSQLTimeouts',
  columns,
);
