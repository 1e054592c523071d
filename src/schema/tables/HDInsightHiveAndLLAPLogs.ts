// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  LogLevel: 'string',
  Message: 'string',
  ClusterName: 'string',
  ClusterType: 'string',
  HostName: 'string',
  LogType: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightHiveAndLLAPLogs. */
export interface HDInsightHiveAndLLAPLogs extends Fields<typeof columns> {}
/** The table HDInsightHiveAndLLAPLogs. */
export const HDInsightHiveAndLLAPLogs: Table<HDInsightHiveAndLLAPLogs> = defineTable(
  'HDInsightHiveAndLLAPLogs',
  columns,
);
