// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Message: 'string',
  LogLevel: 'string',
  Location: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AHDSDicomDiagnosticLogs. */
export interface AHDSDicomDiagnosticLogs extends Fields<typeof columns> {}
/** The table AHDSDicomDiagnosticLogs. */
export const AHDSDicomDiagnosticLogs: Table<AHDSDicomDiagnosticLogs> = defineTable(
  'AHDSDicomDiagnosticLogs',
  columns,
);
