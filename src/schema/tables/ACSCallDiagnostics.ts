// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  CorrelationId: 'string',
  Identifier: 'string',
  ParticipantId: 'string',
  EndpointId: 'string',
  EndpointType: 'string',
  MediaType: 'string',
  StreamId: 'long',
  TransportType: 'string',
  RoundTripTimeAvg: 'int',
  RoundTripTimeMax: 'int',
  JitterAvg: 'int',
  JitterMax: 'int',
  PacketLossRateAvg: 'real',
  PacketLossRateMax: 'real',
  HealedDataRatioAvg: 'real',
  HealedDataRatioMax: 'real',
  RecvResolutionHeight: 'int',
  RecvFreezeDurationPerMinuteInMs: 'real',
  VideoFrameRateAvg: 'real',
  JitterBufferSizeAvg: 'int',
  JitterBufferSizeMax: 'int',
  PacketUtilization: 'int',
  VideoBitRateAvg: 'int',
  VideoBitRateMax: 'int',
  StreamDirection: 'string',
  CodecName: 'string',
  TPE: 'bool',
  SourceSystem: 'string',
} as const;

/** The table ACSCallDiagnostics. */
export interface ACSCallDiagnostics extends Fields<typeof columns> {}
/** The table ACSCallDiagnostics. */
export const ACSCallDiagnostics: Table<ACSCallDiagnostics> = defineTable(
  'ACSCallDiagnostics',
  columns,
);
