// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  ClusterName: 'string',
  HostName: 'string',
  ClusterType: 'string',
  RepoType: 'int',
  Repo: 'string',
  RequestUser: 'string',
  AccessName: 'string',
  ClusterResource: 'string',
  ClusterResourceType: 'string',
  Action: 'string',
  Result: 'int',
  Policy: 'int',
  Enforcer: 'string',
  RequestData: 'string',
  SessionId: 'string',
  CliType: 'string',
  CliIpAddress: 'string',
  LogType: 'string',
  Id: 'string',
  SequenceNumber: 'int',
  EventCount: 'int',
  EventDurationMs: 'int',
  Tags: 'string',
  AdditionalInfo: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightRangerAuditLogs. */
export interface HDInsightRangerAuditLogs extends Fields<typeof columns> {}
/** The table HDInsightRangerAuditLogs. */
export const HDInsightRangerAuditLogs: Table<HDInsightRangerAuditLogs> = defineTable(
  'HDInsightRangerAuditLogs',
  columns,
);
