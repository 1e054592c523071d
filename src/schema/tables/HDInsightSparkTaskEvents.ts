// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  StageId: 'string',
  TaskId: 'string',
  AttemptId: 'string',
  ExecutorId: 'string',
  LaunchTime: 'datetime',
  FinishTime: 'datetime',
  Failed: 'bool',
  Killed: 'bool',
  EndReason: 'string',
  TaskType: 'string',
  DiskBytesSpilled: 'long',
  ExecutorCPUTime: 'long',
  ExecutorDeserializeCPUTime: 'long',
  ExecutorDeserializeTime: 'long',
  ExecutorRunTime: 'long',
  JvmGcTime: 'long',
  MemoryBytesSpilled: 'long',
  ResultSerializationTime: 'long',
  ResultSize: 'long',
  ShuffleReadMetrics: 'long',
  ShuffleWriteMetrics: 'long',
  InputMetrics: 'long',
  OutputMetrics: 'long',
  UpdatedBlocks: 'long',
  PeakExecutionMemory: 'long',
  SchedulerDelay: 'long',
  RecordsRead: 'long',
  BytesRead: 'long',
  RecordsWritten: 'long',
  BytesWritten: 'long',
  ShuffleFetchWaitTime: 'long',
  ShuffleTotalBytesRead: 'long',
  ShuffleTotalBlocksFetched: 'long',
  ShuffleLocalBlocksFetched: 'long',
  ShuffleRemoteBlocksFetched: 'long',
  ShuffleWriteTime: 'long',
  ShuffleBytesWritten: 'long',
  ShuffleRecordsWritten: 'long',
  NumUpdatedBlockStatuses: 'long',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkTaskEvents. */
export interface HDInsightSparkTaskEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkTaskEvents. */
export const HDInsightSparkTaskEvents: Table<HDInsightSparkTaskEvents> = defineTable(
  'HDInsightSparkTaskEvents',
  columns,
);
