// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ClusterName: 'string',
  OperationName: 'string',
  ActivityId: 'string',
  ErrorCode: 'int',
  DurationMs: 'real',
  DatabaseName: 'string',
  CollectionName: 'string',
  ClientIp: 'string',
  PiiCommandText: 'string',
  ReadRequest: 'string',
  RegionName: 'string',
  RequestLength: 'real',
  ResponseLength: 'real',
  TransportProtocol: 'string',
  UserAgent: 'string',
  UserId: 'string',
  WriteResponse: 'string',
  SourceSystem: 'string',
} as const;

/** The table VCoreMongoRequests. */
export interface VCoreMongoRequests extends Fields<typeof columns> {}
/** The table VCoreMongoRequests. */
export const VCoreMongoRequests: Table<VCoreMongoRequests> = defineTable(
  'VCoreMongoRequests',
  columns,
);
