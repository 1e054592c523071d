// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  MetricNamespace: 'string',
  MetricName: 'string',
  MetricValue: 'real',
  MetricDataType: 'string',
  ClusterName: 'string',
  HostName: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightStormMetrics. */
export interface HDInsightStormMetrics extends Fields<typeof columns> {}
/** The table HDInsightStormMetrics. */
export const HDInsightStormMetrics: Table<HDInsightStormMetrics> = defineTable(
  'HDInsightStormMetrics',
  columns,
);
