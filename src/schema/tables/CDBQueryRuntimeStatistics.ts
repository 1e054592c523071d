// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  DatabaseName: 'string',
  CollectionName: 'string',
  PartitionKeyRangeId: 'string',
  QueryText: 'string',
  ActivityId: 'string',
  CorrelatedActivityId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CDBQueryRuntimeStatistics. */
export interface CDBQueryRuntimeStatistics extends Fields<typeof columns> {}
/** The table CDBQueryRuntimeStatistics. */
export const CDBQueryRuntimeStatistics: Table<CDBQueryRuntimeStatistics> = defineTable(
  'CDBQueryRuntimeStatistics',
  columns,
);
