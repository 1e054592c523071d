// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  OperationName: 'string',
  UserAgent: 'string',
  ActivityId: 'string',
  ErrorCode: 'string',
  DurationMs: 'real',
  RequestCharge: 'real',
  DatabaseName: 'string',
  CollectionName: 'string',
  AuthorizationTokenType: 'string',
  RetryCount: 'int',
  Address: 'string',
  PIICommandText: 'string',
  RateLimitingDelayMs: 'real',
  RetriedDueToRateLimiting: 'bool',
  RegionName: 'string',
  RequestLength: 'real',
  ResponseLength: 'real',
  SourceSystem: 'string',
} as const;

/** The table CDBCassandraRequests. */
export interface CDBCassandraRequests extends Fields<typeof columns> {}
/** The table CDBCassandraRequests. */
export const CDBCassandraRequests: Table<CDBCassandraRequests> = defineTable(
  'CDBCassandraRequests',
  columns,
);
