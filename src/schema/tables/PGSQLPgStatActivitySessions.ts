// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  DatabaseId: 'int',
  DatabaseName: 'string',
  ProcessId: 'int',
  UserId: 'int',
  ApplicationName: 'string',
  ClientIpAddress: 'string',
  State: 'string',
  WaitEventType: 'string',
  WaitEvent: 'string',
  BackendStartTime: 'datetime',
  TransactionStartTime: 'datetime',
  QueryStartTime: 'datetime',
  StateChangeTime: 'datetime',
  CollectionTime: 'datetime',
  TransactionId: 'long',
  OldestTransactionId: 'long',
  BackendType: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLPgStatActivitySessions. */
export interface PGSQLPgStatActivitySessions extends Fields<typeof columns> {}
/** The table PGSQLPgStatActivitySessions. */
export const PGSQLPgStatActivitySessions: Table<PGSQLPgStatActivitySessions> = defineTable(
  'PGSQLPgStatActivitySessions',
  columns,
);
