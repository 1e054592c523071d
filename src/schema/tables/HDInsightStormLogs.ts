// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  Message: 'string',
  ClusterName: 'string',
  HostName: 'string',
  LogType: 'string',
  LogLevel: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightStormLogs. */
export interface HDInsightStormLogs extends Fields<typeof columns> {}
/** The table HDInsightStormLogs. */
export const HDInsightStormLogs: Table<HDInsightStormLogs> = defineTable(
  'HDInsightStormLogs',
  columns,
);
