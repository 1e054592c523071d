// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  UserName: 'string',
  Status: 'string',
  ClusterDnsName: 'string',
  AccessRequestCount: 'real',
  ErrorMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightGatewayAuditLogs. */
export interface HDInsightGatewayAuditLogs extends Fields<typeof columns> {}
/** The table HDInsightGatewayAuditLogs. */
export const HDInsightGatewayAuditLogs: Table<HDInsightGatewayAuditLogs> = defineTable(
  'HDInsightGatewayAuditLogs',
  columns,
);
