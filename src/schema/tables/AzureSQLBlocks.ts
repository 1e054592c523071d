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
  Duration: 'long',
  LockMode: 'string',
  ResourceOwnerType: 'string',
  BlockedProcessFiltered: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLBlocks. */
export interface AzureSQLBlocks extends Fields<typeof columns> {}
/** The table AzureSQLBlocks. */
export const AzureSQLBlocks: Table<AzureSQLBlocks> = defineTable(
  'AzureSQLBlocks',
  columns,
);
