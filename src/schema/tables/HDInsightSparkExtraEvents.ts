// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationId: 'string',
  EventJson: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightSparkExtraEvents. */
export interface HDInsightSparkExtraEvents extends Fields<typeof columns> {}
/** The table HDInsightSparkExtraEvents. */
export const HDInsightSparkExtraEvents: Table<HDInsightSparkExtraEvents> = defineTable(
  'HDInsightSparkExtraEvents',
  columns,
);
