// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'int',
  ResultDescription: 'string',
  DurationMs: 'long',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  ApplicationId: 'string',
  Level: 'int',
  Region: 'string',
  RequestUri: 'string',
  TraceId: 'string',
  SpanId: 'string',
  ParentId: 'string',
  TraceFlags: 'string',
  TraceState: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADTDataHistoryOperation. */
export interface ADTDataHistoryOperation extends Fields<typeof columns> {}
/** The table ADTDataHistoryOperation. */
export const ADTDataHistoryOperation: Table<ADTDataHistoryOperation> = defineTable(
  'ADTDataHistoryOperation',
  columns,
);
