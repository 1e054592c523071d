// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  ExecutorId: 'string',
  Host: 'string',
  AddedTime: 'datetime',
  RemovedTime: 'datetime',
  MaxMemory: 'long',
  MaxOnHeapMemory: 'long',
  MaxOffHeapMemory: 'long',
  ClusterTenantId: 'string',
  Role: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  BlockHost: 'string',
  BlockManagerHost: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkBlockManagerEvents. */
export interface HDInsightSparkBlockManagerEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkBlockManagerEvents. */
export const HDInsightSparkBlockManagerEvents: Table<HDInsightSparkBlockManagerEvents> = defineTable(
  'HDInsightSparkBlockManagerEvents',
  columns,
);
