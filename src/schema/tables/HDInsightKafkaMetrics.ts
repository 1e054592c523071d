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
  Tags: 'string',
  ClusterName: 'string',
  HostName: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightKafkaMetrics. */
export interface HDInsightKafkaMetrics extends Fields<typeof columns> {}
/** The table HDInsightKafkaMetrics. */
export const HDInsightKafkaMetrics: Table<HDInsightKafkaMetrics> = defineTable(
  'HDInsightKafkaMetrics',
  columns,
);
