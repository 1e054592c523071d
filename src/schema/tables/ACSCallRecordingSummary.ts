// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  RecordingId: 'string',
  ResultType: 'string',
  Level: 'string',
  RecordingEndReason: 'string',
  ChunkCount: 'int',
  RecordingStartTime: 'datetime',
  RecordingLength: 'real',
  ContentType: 'string',
  ChannelType: 'string',
  FormatType: 'string',
  AudioChannelsCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table ACSCallRecordingSummary. */
export interface ACSCallRecordingSummary extends Fields<typeof columns> {}
/** The table ACSCallRecordingSummary. */
export const ACSCallRecordingSummary: Table<ACSCallRecordingSummary> = defineTable(
  'ACSCallRecordingSummary',
  columns,
);
