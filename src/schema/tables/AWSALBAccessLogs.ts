// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ALBType: 'string',
  Alb: 'string',
  ClientIp: 'string',
  ClientPort: 'int',
  TargetIp: 'string',
  TargetPort: 'int',
  RequestProcessingTime: 'string',
  TargetProcessingTime: 'string',
  ResponseProcessingTime: 'string',
  ElbStatusCode: 'int',
  TargetStatusCode: 'string',
  ReceivedBytes: 'long',
  SentBytes: 'long',
  RequestRaw: 'string',
  UserAgent: 'string',
  SslCipher: 'string',
  SslProtocol: 'string',
  TargetGroupArn: 'string',
  TraceId: 'string',
  DomainName: 'string',
  ChosenCertArn: 'string',
  MatchedRulePriority: 'string',
  RequestCreationTime: 'string',
  ActionsExecuted: 'string',
  RedirectUrl: 'string',
  LambdaErrorReason: 'string',
  TargetPortList: 'string',
  TargetStatusCodeList: 'string',
  Classification: 'string',
  ClassificationReason: 'string',
  ConnTraceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSALBAccessLogs. */
export interface AWSALBAccessLogs extends Fields<typeof columns> {}
/** The table AWSALBAccessLogs. */
export const AWSALBAccessLogs: Table<AWSALBAccessLogs> = defineTable(
  'AWSALBAccessLogs',
  columns,
);
