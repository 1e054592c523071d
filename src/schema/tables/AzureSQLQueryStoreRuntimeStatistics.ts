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
  interval_start_time: 'long',
  interval_end_time: 'long',
  logical_io_writes: 'long',
  max_logical_io_writes: 'long',
  physical_io_reads: 'long',
  max_physical_io_reads: 'long',
  logical_io_reads: 'long',
  max_logical_io_reads: 'long',
  page_server_reads: 'long',
  max_page_server_reads: 'long',
  execution_type: 'long',
  count_executions: 'long',
  cpu_time: 'long',
  max_cpu_time: 'long',
  dop: 'long',
  max_dop: 'long',
  rowcount: 'long',
  max_rowcount: 'long',
  query_max_used_memory: 'long',
  max_query_max_used_memory: 'long',
  duration: 'long',
  max_duration: 'long',
  num_physical_io_reads: 'long',
  max_num_physical_io_reads: 'long',
  log_bytes_used: 'long',
  max_log_bytes_used: 'long',
  query_id: 'long',
  query_hash: 'string',
  plan_id: 'long',
  replica_group_id: 'long',
  is_primary: 'long',
  query_plan_hash: 'string',
  statement_sql_handle: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLQueryStoreRuntimeStatistics. */
export interface AzureSQLQueryStoreRuntimeStatistics extends Fields<typeof columns> {}
/** The table AzureSQLQueryStoreRuntimeStatistics. */
export const AzureSQLQueryStoreRuntimeStatistics: Table<AzureSQLQueryStoreRuntimeStatistics> = defineTable(
  'AzureSQLQueryStoreRuntimeStatistics',
  columns,
);
