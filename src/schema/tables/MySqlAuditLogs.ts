// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventClass: 'string',
  EventSubclass: 'string',
  ConnectionId: 'string',
  EventTime: 'datetime',
  ErrorCode: 'int',
  ThreadId: 'int',
  Host: 'string',
  Ip: 'string',
  User: 'string',
  Db: 'string',
  Table: 'string',
  SqlText: 'string',
  Status: 'int',
  Category: 'string',
  IsAadAuth: 'string',
  ReplicationSetRole: 'string',
  SourceSystem: 'string',
} as const;

/** The table MySqlAuditLogs. */
export interface MySqlAuditLogs extends Fields<typeof columns> {}
/** The table MySqlAuditLogs. */
export const MySqlAuditLogs: Table<MySqlAuditLogs> = defineTable(
  'MySqlAuditLogs',
  columns,
);
