// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  SparkDeployMode: 'string',
  SparkMaster: 'string',
  YarnMaxAttempts: 'int',
  SparkExecutorInstances: 'int',
  SparkExecutorMemory: 'string',
  SparkExecutorCores: 'int',
  YarnTags: 'string',
  YarnQueue: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkEnvironmentEvents. */
export interface HDInsightSparkEnvironmentEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkEnvironmentEvents. */
export const HDInsightSparkEnvironmentEvents: Table<HDInsightSparkEnvironmentEvents> = defineTable(
  'HDInsightSparkEnvironmentEvents',
  columns,
);
