// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  Message: 'string',
  ClusterDnsName: 'string',
  HostName: 'string',
  ClusterType: 'string',
  FluentdIngestTimestamp: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table HDInsightKafkaServerLog. */
export interface HDInsightKafkaServerLog extends Fields<typeof columns> {}
/** The table HDInsightKafkaServerLog. */
export const HDInsightKafkaServerLog: Table<HDInsightKafkaServerLog> = defineTable(
  'HDInsightKafkaServerLog',
  columns,
);
