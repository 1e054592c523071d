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
  TableName: 'string',
  AuthorizationTokenType: 'string',
  Address: 'string',
  ClientRequestId: 'string',
  PIICommandText: 'string',
  RegionName: 'string',
  RequestLength: 'real',
  ResponseLength: 'real',
  SourceSystem: 'string',
} as const;

/** The table CDBTableApiRequests. */
export interface CDBTableApiRequests extends Fields<typeof columns> {}
/** The table CDBTableApiRequests. */
export const CDBTableApiRequests: Table<CDBTableApiRequests> = defineTable(
  'CDBTableApiRequests',
  columns,
);
