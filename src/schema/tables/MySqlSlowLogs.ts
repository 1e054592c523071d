// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  StartTime: 'datetime',
  QueryDurationMs: 'long',
  LockDurationMs: 'long',
  Host: 'string',
  RowsSent: 'int',
  RowsExamined: 'int',
  LastInsertId: 'int',
  InsertId: 'int',
  SqlText: 'string',
  ServerId: 'int',
  ThreadId: 'int',
  Db: 'string',
  Category: 'string',
  EventClass: 'string',
  ReplicationSetRole: 'string',
  SourceSystem: 'string',
} as const;

/** The table MySqlSlowLogs. */
export interface MySqlSlowLogs extends Fields<typeof columns> {}
/** The table MySqlSlowLogs. */
export const MySqlSlowLogs: Table<MySqlSlowLogs> = defineTable(
  'MySqlSlowLogs',
  columns,
);
