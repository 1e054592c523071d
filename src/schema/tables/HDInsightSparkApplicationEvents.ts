// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  SparkUser: 'string',
  AppAttemptId: 'string',
  AppName: 'string',
  SubmissionTime: 'datetime',
  CompletionTime: 'datetime',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkApplicationEvents. */
export interface HDInsightSparkApplicationEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkApplicationEvents. */
export const HDInsightSparkApplicationEvents: Table<HDInsightSparkApplicationEvents> = defineTable(
  'HDInsightSparkApplicationEvents',
  columns,
);
