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
  QueryHash: 'string',
  QueryPlanHash: 'string',
  Message: 'string',
  ErrorNumber: 'int',
  Severity: 'int',
  UserDefined: 'int',
  State: 'int',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLErrors. */
export interface AzureSQLErrors extends Fields<typeof columns> {}
/** The table AzureSQLErrors. */
export const AzureSQLErrors: Table<AzureSQLErrors> = defineTable(
  'AzureSQLErrors',
  columns,
);
