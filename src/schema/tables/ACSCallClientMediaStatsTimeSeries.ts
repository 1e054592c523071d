// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CallId: 'string',
  CallClientTimeStamp: 'datetime',
  MetricName: 'string',
  Count: 'long',
  Sum: 'real',
  Average: 'real',
  Minimum: 'real',
  Maximum: 'real',
  MediaStreamDirection: 'string',
  MediaStreamType: 'string',
  MediaStreamCodec: 'string',
  ParticipantId: 'string',
  ClientInstanceId: 'string',
  EndpointId: 'string',
  RemoteParticipantId: 'string',
  RemoteEndpointId: 'string',
  MediaStreamId: 'string',
  AggregationIntervalSeconds: 'int',
  SourceSystem: 'string',
} as const;

/** The table ACSCallClientMediaStatsTimeSeries. */
export interface ACSCallClientMediaStatsTimeSeries extends Fields<typeof columns> {}
/** The table ACSCallClientMediaStatsTimeSeries. */
export const ACSCallClientMediaStatsTimeSeries: Table<ACSCallClientMediaStatsTimeSeries> = defineTable(
  'ACSCallClientMediaStatsTimeSeries',
  columns,
);
