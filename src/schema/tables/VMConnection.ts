// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  Direction: 'string',
  ProcessName: 'string',
  SourceIp: 'string',
  DestinationIp: 'string',
  DestinationPort: 'int',
  Protocol: 'string',
  RemoteIp: 'string',
  RemoteDnsQuestions: 'string',
  RemoteDnsCanonicalNames: 'string',
  RemoteClassification: 'string',
  RemoteLongitude: 'real',
  RemoteLatitude: 'real',
  RemoteCountry: 'string',
  BytesSent: 'long',
  BytesReceived: 'long',
  LinksLive: 'long',
  LinksTerminated: 'long',
  LinksEstablished: 'long',
  LinksFailed: 'long',
  Responses: 'long',
  ResponseTimeSum: 'long',
  ResponseTimeMin: 'long',
  ResponseTimeMax: 'long',
  MaliciousIp: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  TLPLevel: 'string',
  Confidence: 'string',
  Severity: 'int',
  FirstReportedDateTime: 'string',
  LastReportedDateTime: 'string',
  IsActive: 'string',
  ConnectionId: 'string',
  Machine: 'string',
  Process: 'string',
  AgentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table VMConnection. */
export interface VMConnection extends Fields<typeof columns> {}
/** The table VMConnection. */
export const VMConnection: Table<VMConnection> = defineTable(
  'VMConnection',
  columns,
);
