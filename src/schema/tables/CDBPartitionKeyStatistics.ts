// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  RegionName: 'string',
  PartitionKey: 'string',
  SizeKb: 'int',
  DatabaseName: 'string',
  CollectionName: 'string',
  SourceSystem: 'string',
} as const;

/** The table CDBPartitionKeyStatistics. */
export interface CDBPartitionKeyStatistics extends Fields<typeof columns> {}
/** The table CDBPartitionKeyStatistics. */
export const CDBPartitionKeyStatistics: Table<CDBPartitionKeyStatistics> = defineTable(
  'CDBPartitionKeyStatistics',
  columns,
);
