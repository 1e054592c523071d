// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Entity: 'string',
  EntityType: 'string',
  MetricName: 'string',
  MetricValue: 'real',
  Tags: 'dynamic',
  ClusterName: 'string',
  ClusterType: 'string',
  HostName: 'string',
  QuerySubmissionTime: 'long',
  QueryCompletionTime: 'long',
  Domain: 'string',
  RequestUser: 'string',
  ExecutionMode: 'string',
  User: 'string',
  Queue: 'string',
  TablesRead: 'string',
  ClientIpAddress: 'string',
  IsTez: 'bool',
  IsMapReduce: 'bool',
  ThreadName: 'string',
  HiveInstanceType: 'string',
  SessionId: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightHiveQueryAppStats. */
export interface HDInsightHiveQueryAppStats extends Fields<typeof columns> {}
/** The table HDInsightHiveQueryAppStats. */
export const HDInsightHiveQueryAppStats: Table<HDInsightHiveQueryAppStats> = defineTable(
  'HDInsightHiveQueryAppStats',
  columns,
);
