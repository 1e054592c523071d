// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  JobId: 'string',
  SubmissionTime: 'datetime',
  CompletionTime: 'datetime',
  JobResult: 'string',
  StageIds: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkJobEvents. */
export interface HDInsightSparkJobEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkJobEvents. */
export const HDInsightSparkJobEvents: Table<HDInsightSparkJobEvents> = defineTable(
  'HDInsightSparkJobEvents',
  columns,
);
