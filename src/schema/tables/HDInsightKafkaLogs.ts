// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  LogLevel: 'string',
  Message: 'string',
  ClusterName: 'string',
  HostName: 'string',
  LogType: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightKafkaLogs. */
export interface HDInsightKafkaLogs extends Fields<typeof columns> {}
/** The table HDInsightKafkaLogs. */
export const HDInsightKafkaLogs: Table<HDInsightKafkaLogs> = defineTable(
  'HDInsightKafkaLogs',
  columns,
);
