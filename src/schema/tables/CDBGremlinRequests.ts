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
  ErrorCode: 'string',
  AuthorizationTokenType: 'string',
  RetryCount: 'int',
  Address: 'string',
  PIICommandText: 'string',
  RateLimitingDelayMs: 'real',
  RetriedDueToRateLimiting: 'bool',
  DatabaseName: 'string',
  CollectionName: 'string',
  DurationMs: 'real',
  RequestCharge: 'real',
  RequestLength: 'real',
  ResponseLength: 'real',
  RegionName: 'string',
  ActivityId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CDBGremlinRequests. */
export interface CDBGremlinRequests extends Fields<typeof columns> {}
/** The table CDBGremlinRequests. */
export const CDBGremlinRequests: Table<CDBGremlinRequests> = defineTable(
  'CDBGremlinRequests',
  columns,
);
