// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Region: 'string',
  IsRequestSuccess: 'bool',
  Category: 'string',
  TotalTime: 'long',
  CallerIpAddress: 'string',
  Method: 'string',
  Url: 'string',
  ClientProtocol: 'string',
  ResponseCode: 'int',
  BackendMethod: 'string',
  BackendUrl: 'string',
  BackendResponseCode: 'int',
  BackendProtocol: 'string',
  RequestSize: 'int',
  ResponseSize: 'int',
  Cache: 'string',
  CacheTime: 'long',
  BackendTime: 'long',
  ClientTime: 'long',
  ApiId: 'string',
  OperationId: 'string',
  ProductId: 'string',
  UserId: 'string',
  ApimSubscriptionId: 'string',
  BackendId: 'string',
  LastErrorElapsed: 'long',
  LastErrorSource: 'string',
  LastErrorScope: 'string',
  LastErrorSection: 'string',
  LastErrorReason: 'string',
  LastErrorMessage: 'string',
  ApiRevision: 'string',
  ClientTlsVersion: 'string',
  RequestHeaders: 'dynamic',
  ResponseHeaders: 'dynamic',
  BackendRequestHeaders: 'dynamic',
  BackendResponseHeaders: 'dynamic',
  RequestBody: 'string',
  ResponseBody: 'string',
  BackendRequestBody: 'string',
  BackendResponseBody: 'string',
  Errors: 'dynamic',
  TraceRecords: 'dynamic',
  IsTraceRequested: 'bool',
  IsTraceExpired: 'bool',
  IsTraceAllowed: 'bool',
  IsMasterTrace: 'bool',
  WorkspaceId: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table ApiManagementGatewayLogs. */
export interface ApiManagementGatewayLogs extends Fields<typeof columns> {}
/** The table ApiManagementGatewayLogs. */
export const ApiManagementGatewayLogs: Table<ApiManagementGatewayLogs> = defineTable(
  'ApiManagementGatewayLogs',
  columns,
);
