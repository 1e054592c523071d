// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  ExecutorId: 'string',
  ExecutorCores: 'int',
  AddedTime: 'datetime',
  RemovedTime: 'datetime',
  RemovedReason: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  ExecutorHost: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkExecutorEvents. */
export interface HDInsightSparkExecutorEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkExecutorEvents. */
export const HDInsightSparkExecutorEvents: Table<HDInsightSparkExecutorEvents> = defineTable(
  'HDInsightSparkExecutorEvents',
  columns,
);
