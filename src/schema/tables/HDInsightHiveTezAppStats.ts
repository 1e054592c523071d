// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  MetricName: 'string',
  MetricValue: 'real',
  Tags: 'dynamic',
  ClusterName: 'string',
  ClusterType: 'string',
  HostName: 'string',
  ApplicationName: 'string',
  ApplicationId: 'string',
  User: 'string',
  Queue: 'string',
  State: 'string',
  FinalStatus: 'string',
  TrackingUI: 'string',
  ClusterId: 'long',
  ApplicationType: 'string',
  StartedTime: 'long',
  FinishedTime: 'long',
  ElapsedTime: 'long',
  AMContainerLogs: 'string',
  LogAggregationStatus: 'string',
  UnmanagedApplication: 'bool',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightHiveTezAppStats. */
export interface HDInsightHiveTezAppStats extends Fields<typeof columns> {}
/** The table HDInsightHiveTezAppStats. */
export const HDInsightHiveTezAppStats: Table<HDInsightHiveTezAppStats> = defineTable(
  'HDInsightHiveTezAppStats',
  columns,
);
