// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RemoteAddr: 'string',
  RemoteUser: 'string',
  TimeLocal: 'string',
  Host: 'string',
  Request: 'string',
  Status: 'string',
  BodyBytesSent: 'string',
  HttpReferer: 'string',
  HttpUserAgent: 'string',
  RequestLength: 'string',
  RequestTime: 'real',
  ProxyUpstreamName: 'string',
  ProxyAlternativeUpstreamName: 'string',
  UpstreamAddr: 'string',
  UpstreamResponseLength: 'string',
  UpstreamResponseTime: 'string',
  UpstreamStatus: 'string',
  ReqId: 'string',
  RequestHeaders: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppPlatformIngressLogs. */
export interface AppPlatformIngressLogs extends Fields<typeof columns> {}
/** The table AppPlatformIngressLogs. */
export const AppPlatformIngressLogs: Table<AppPlatformIngressLogs> = defineTable(
  'AppPlatformIngressLogs',
  columns,
);
