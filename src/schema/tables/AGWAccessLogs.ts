// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ListenerName: 'string',
  RuleName: 'string',
  BackendPoolName: 'string',
  BackendSettingName: 'string',
  InstanceId: 'string',
  ClientIp: 'string',
  ClientPort: 'int',
  HttpMethod: 'string',
  RequestUri: 'string',
  RequestQuery: 'string',
  UserAgent: 'string',
  HttpStatus: 'int',
  HttpVersion: 'string',
  ReceivedBytes: 'int',
  SentBytes: 'int',
  ClientResponseTime: 'real',
  TimeTaken: 'real',
  WafEvaluationTime: 'real',
  WafMode: 'string',
  WafPolicyId: 'string',
  TransactionId: 'string',
  SslEnabled: 'string',
  SslCipher: 'string',
  SslProtocol: 'string',
  SslClientVerify: 'string',
  SslClientCertificateFingerprint: 'string',
  SslClientCertificateIssuerName: 'string',
  ServerRouted: 'string',
  ServerStatus: 'int',
  ServerResponseLatency: 'real',
  ServerConnectTime: 'real',
  ServerHeaderTime: 'real',
  BackendSslProtocol: 'string',
  BackendSslCipher: 'string',
  ErrorInfo: 'string',
  Host: 'string',
  OriginalRequestUriWithArgs: 'string',
  UpstreamSourcePort: 'int',
  OriginalHost: 'string',
  SourceSystem: 'string',
} as const;

/** The table AGWAccessLogs. */
export interface AGWAccessLogs extends Fields<typeof columns> {}
/** The table AGWAccessLogs. */
export const AGWAccessLogs: Table<AGWAccessLogs> = defineTable(
  'AGWAccessLogs',
  columns,
);
