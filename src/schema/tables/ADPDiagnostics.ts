// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  Level: 'string',
  Location: 'string',
  Message: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
  TraceContext: 'dynamic',
} as const;

/** The table ADPDiagnostics. */
export interface ADPDiagnostics extends Fields<typeof columns> {}
/** The table ADPDiagnostics. */
export const ADPDiagnostics: Table<ADPDiagnostics> = defineTable(
  'ADPDiagnostics',
  columns,
);
