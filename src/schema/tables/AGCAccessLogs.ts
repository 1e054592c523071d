// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Region: 'string',
  BackendHost: 'string',
  BackendIp: 'string',
  BackendPort: 'int',
  BackendResponseLatency: 'real',
  BackendTimeTaken: 'int',
  ClientIp: 'string',
  FrontendName: 'string',
  FrontendPort: 'int',
  HostName: 'string',
  HttpMethod: 'string',
  HttpStatusCode: 'int',
  HttpVersion: 'string',
  Referrer: 'string',
  RequestBodyBytes: 'long',
  RequestHeaderBytes: 'long',
  RequestUri: 'string',
  ResponseBodyBytes: 'long',
  ResponseHeaderBytes: 'long',
  TimeTaken: 'real',
  TlsCipher: 'string',
  TlsProtocol: 'string',
  TrackingId: 'string',
  UserAgent: 'string',
  SourceSystem: 'string',
} as const;

/** The table AGCAccessLogs. */
export interface AGCAccessLogs extends Fields<typeof columns> {}
/** The table AGCAccessLogs. */
export const AGCAccessLogs: Table<AGCAccessLogs> = defineTable(
  'AGCAccessLogs',
  columns,
);
