// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  ServerSkippedFramesPercentage: 'int',
  NetworkSkippedFramesPercentage: 'int',
  ClientSkippedFramesPercentage: 'int',
  EncodingDelayOnServerInMs: 'int',
  DecodingTimeOnClientInMs: 'int',
  RenderingTimeOnClientInMs: 'int',
  EstRoundTripTimeInMs: 'int',
  EstAvailableBandwidthKBps: 'int',
  CompressedFrameSizeInBytes: 'int',
  EndToEndDelayInMs: 'int',
  SourceSystem: 'string',
} as const;

/** The table WVDConnectionGraphicsDataPreview. */
export interface WVDConnectionGraphicsDataPreview extends Fields<typeof columns> {}
/** The table WVDConnectionGraphicsDataPreview. */
export const WVDConnectionGraphicsDataPreview: Table<WVDConnectionGraphicsDataPreview> = defineTable(
  'WVDConnectionGraphicsDataPreview',
  columns,
);
