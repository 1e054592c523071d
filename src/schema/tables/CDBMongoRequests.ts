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
  OpCode: 'string',
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
  UserId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CDBMongoRequests. */
export interface CDBMongoRequests extends Fields<typeof columns> {}
/** The table CDBMongoRequests. */
export const CDBMongoRequests: Table<CDBMongoRequests> = defineTable(
  'CDBMongoRequests',
  columns,
);
