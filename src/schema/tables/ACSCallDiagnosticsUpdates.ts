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
  CallUpdatesVersion: 'int',
  TPE: 'bool',
  SourceSystem: 'string',
} as const;

/** The table ACSCallDiagnosticsUpdates. */
export interface ACSCallDiagnosticsUpdates extends Fields<typeof columns> {}
/** The table ACSCallDiagnosticsUpdates. */
export const ACSCallDiagnosticsUpdates: Table<ACSCallDiagnosticsUpdates> = defineTable(
  'ACSCallDiagnosticsUpdates',
  columns,
);
