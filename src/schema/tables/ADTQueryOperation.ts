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
  QueryCharge: 'real',
  SourceSystem: 'string',
} as const;

/** The table ADTQueryOperation. */
export interface ADTQueryOperation extends Fields<typeof columns> {}
/** The table ADTQueryOperation. */
export const ADTQueryOperation: Table<ADTQueryOperation> = defineTable(
  'ADTQueryOperation',
  columns,
);
