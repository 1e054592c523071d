// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogLevel: 'string',
  Message: 'string',
  ClusterName: 'string',
  ClusterType: 'string',
  HostName: 'string',
  LogType: 'string',
  CorrelationId: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightHBaseLogs. */
export interface HDInsightHBaseLogs extends Fields<typeof columns> {}
/** The table HDInsightHBaseLogs. */
export const HDInsightHBaseLogs: Table<HDInsightHBaseLogs> = defineTable(
  'HDInsightHBaseLogs',
  columns,
);
