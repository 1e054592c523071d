// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApiGroupUid: 'string',
  ApiGroupName: 'string',
  ApiUid: 'string',
  ApiName: 'string',
  ApiStageUid: 'string',
  ApiStageName: 'string',
  HttpMethod: 'string',
  Path: 'string',
  Domain: 'string',
  StatusCode: 'string',
  ErrorMessage: 'string',
  AppId: 'string',
  AppName: 'string',
  ClientIp: 'string',
  Exception: 'string',
  ExchangeTimestamp: 'string',
  ProviderAliUid: 'string',
  Region: 'string',
  RequestHandleTime: 'datetime',
  RequestId: 'string',
  RequestSize: 'string',
  ResponseSize: 'string',
  ServiceLatency: 'real',
  ErrorCode: 'string',
  RequestProtocol: 'string',
  InstanceId: 'string',
  InitialRequestId: 'string',
  ClientNonce: 'string',
  RequestQueryString: 'string',
  RequestHeaders: 'string',
  RequestBody: 'string',
  ResponseHeaders: 'string',
  ResponseBody: 'string',
  ConsumerAppKey: 'string',
  TotalLatency: 'real',
  CustomTraceId: 'string',
  JwtClaims: 'string',
  Plugin: 'string',
  LogStore: 'string',
  LogRegion: 'string',
  LogProject: 'string',
  SourceSystem: 'string',
} as const;

/** The table SentinelAlibabaCloudAPIGatewayLogs. */
export interface SentinelAlibabaCloudAPIGatewayLogs extends Fields<typeof columns> {}
/** The table SentinelAlibabaCloudAPIGatewayLogs. */
export const SentinelAlibabaCloudAPIGatewayLogs: Table<SentinelAlibabaCloudAPIGatewayLogs> = defineTable(
  'SentinelAlibabaCloudAPIGatewayLogs',
  columns,
);
