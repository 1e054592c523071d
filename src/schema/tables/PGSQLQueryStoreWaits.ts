// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  UserId: 'int',
  DatabaseId: 'int',
  QueryId: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  EventType: 'string',
  Event: 'string',
  Calls: 'long',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLQueryStoreWaits. */
export interface PGSQLQueryStoreWaits extends Fields<typeof columns> {}
/** The table PGSQLQueryStoreWaits. */
export const PGSQLQueryStoreWaits: Table<PGSQLQueryStoreWaits> = defineTable(
  'PGSQLQueryStoreWaits',
  columns,
);
