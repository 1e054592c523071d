// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  ElasticPoolName: 'string',
  DatabaseName: 'string',
  IntervalStartTime: 'long',
  IntervalEndTime: 'long',
  ExecType: 'int',
  WaitCategory: 'string',
  CountExecutions: 'long',
  TotalQueryWaitTimeMs: 'real',
  MaxQueryWaitTimeMs: 'real',
  IsParameterizable: 'string',
  StatementType: 'string',
  QueryId: 'long',
  StatementKeyHash: 'string',
  PlanId: 'long',
  ReplicaGroupId: 'long',
  IsPrimary: 'long',
  QueryParamType: 'int',
  QueryHash: 'string',
  QueryPlanHash: 'string',
  StatementSqlHandle: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLQueryStoreWaitStatistics. */
export interface AzureSQLQueryStoreWaitStatistics extends Fields<typeof columns> {}
/** The table AzureSQLQueryStoreWaitStatistics. */
export const AzureSQLQueryStoreWaitStatistics: Table<AzureSQLQueryStoreWaitStatistics> = defineTable(
  'AzureSQLQueryStoreWaitStatistics',
  columns,
);
