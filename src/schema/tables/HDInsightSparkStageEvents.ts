// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  StageId: 'string',
  StageName: 'string',
  AttemptId: 'string',
  TaskCount: 'int',
  SubmissionTime: 'datetime',
  CompletionTime: 'datetime',
  FailureReason: 'string',
  Details: 'string',
  RDDInfo: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkStageEvents. */
export interface HDInsightSparkStageEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkStageEvents. */
export const HDInsightSparkStageEvents: Table<HDInsightSparkStageEvents> = defineTable(
  'HDInsightSparkStageEvents',
  columns,
);
