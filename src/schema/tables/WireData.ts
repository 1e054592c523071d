// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  SessionStartTime: 'datetime',
  SessionEndTime: 'datetime',
  LocalIP: 'string',
  LocalSubnet: 'string',
  LocalPortNumber: 'int',
  RemoteIP: 'string',
  RemotePortNumber: 'int',
  SessionID: 'string',
  SessionState: 'string',
  SentBytes: 'long',
  ReceivedBytes: 'long',
  TotalBytes: 'long',
  ProtocolName: 'string',
  IPVersion: 'string',
  Direction: 'string',
  ApplicationProtocol: 'string',
  ProcessID: 'int',
  ProcessName: 'string',
  MaliciousIP: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  TLPLevel: 'string',
  Confidence: 'string',
  Severity: 'int',
  FirstReportedDateTime: 'string',
  LastReportedDateTime: 'string',
  IsActive: 'string',
  RemoteIPLongitude: 'real',
  RemoteIPLatitude: 'real',
  RemoteIPCountry: 'string',
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  LocalMAC: 'string',
  RemoteMAC: 'string',
  SequenceNumber: 'long',
  SentPackets: 'long',
  ReceivedPackets: 'long',
  ApplicationServiceName: 'string',
  LatencyMilliseconds: 'int',
  LatencySamplingTimeStamp: 'datetime',
  LatencySamplingFailureRate: 'string',
} as const;

/** The table WireData. */
export interface WireData extends Fields<typeof columns> {}
/** The table WireData. */
export const WireData: Table<WireData> = defineTable(
  'WireData',
  columns,
);
