// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'string',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  ApplicationId: 'string',
  Level: 'string',
  Location: 'string',
  RequestUri: 'string',
  TraceId: 'string',
  SpanId: 'string',
  ParentId: 'string',
  TraceFlags: 'string',
  TraceState: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADTDigitalTwinsOperation. */
export interface ADTDigitalTwinsOperation extends Fields<typeof columns> {}
/** The table ADTDigitalTwinsOperation. */
export const ADTDigitalTwinsOperation: Table<ADTDigitalTwinsOperation> = defineTable(
  'ADTDigitalTwinsOperation',
  columns,
);
