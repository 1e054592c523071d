// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  HttpStatusCode: 'int',
  Location: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
  Success: 'bool',
  TraceContext: 'dynamic',
  Uri: 'string',
} as const;

/** The table ADPRequests. */
export interface ADPRequests extends Fields<typeof columns> {}
/** The table ADPRequests. */
export const ADPRequests: Table<ADPRequests> = defineTable(
  'ADPRequests',
  columns,
);
