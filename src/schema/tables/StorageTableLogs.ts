// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  Location: 'string',
  Protocol: 'string',
  OperationName: 'string',
  AuthenticationType: 'string',
  StatusCode: 'string',
  StatusText: 'string',
  DurationMs: 'real',
  ServerLatencyMs: 'real',
  Uri: 'string',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  SchemaVersion: 'string',
  OperationVersion: 'string',
  AuthenticationHash: 'string',
  RequesterObjectId: 'string',
  RequesterTenantId: 'string',
  RequesterAppId: 'string',
  RequesterAudience: 'string',
  RequesterTokenIssuer: 'string',
  RequesterUpn: 'string',
  AuthorizationDetails: 'dynamic',
  UserAgentHeader: 'string',
  ReferrerHeader: 'string',
  ClientRequestId: 'string',
  Etag: 'string',
  ServiceType: 'string',
  OperationCount: 'int',
  ObjectKey: 'string',
  RequestHeaderSize: 'long',
  RequestBodySize: 'long',
  ResponseHeaderSize: 'long',
  ResponseBodySize: 'long',
  RequestMd5: 'string',
  ResponseMd5: 'string',
  LastModifiedTime: 'datetime',
  ConditionsUsed: 'string',
  ContentLengthHeader: 'long',
  Category: 'string',
  TlsVersion: 'string',
  SasExpiryStatus: 'string',
  MetricResponseType: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageTableLogs. */
export interface StorageTableLogs extends Fields<typeof columns> {}
/** The table StorageTableLogs. */
export const StorageTableLogs: Table<StorageTableLogs> = defineTable(
  'StorageTableLogs',
  columns,
);
