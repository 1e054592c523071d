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
  Tags: 'dynamic',
  ClusterName: 'string',
  ClusterType: 'string',
  HostName: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightHadoopAndYarnMetrics. */
export interface HDInsightHadoopAndYarnMetrics extends Fields<typeof columns> {}
/** The table HDInsightHadoopAndYarnMetrics. */
export const HDInsightHadoopAndYarnMetrics: Table<HDInsightHadoopAndYarnMetrics> = defineTable(
  'HDInsightHadoopAndYarnMetrics',
  columns,
);
