// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  ExecutionId: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  PhysicalPlanDescription: 'string',
  SparkPlanInfo: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkSQLExecutionEvents. */
export interface HDInsightSparkSQLExecutionEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkSQLExecutionEvents. */
export const HDInsightSparkSQLExecutionEvents: Table<HDInsightSparkSQLExecutionEvents> = defineTable(
  'HDInsightSparkSQLExecutionEvents',
  columns,
);
