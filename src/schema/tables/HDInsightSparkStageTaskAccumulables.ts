// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  Entity: 'string',
  EntityId: 'string',
  ParentId: 'string',
  MetricId: 'string',
  MetricName: 'string',
  MetricValue: 'long',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkStageTaskAccumulables. */
export interface HDInsightSparkStageTaskAccumulables extends Fields<typeof columns> {}
/** The table HDInsightSparkStageTaskAccumulables. */
export const HDInsightSparkStageTaskAccumulables: Table<HDInsightSparkStageTaskAccumulables> = defineTable(
  'HDInsightSparkStageTaskAccumulables',
  columns,
);
