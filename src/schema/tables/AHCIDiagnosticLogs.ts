// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Message: 'string',
  LogType: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AHCIDiagnosticLogs. */
export interface AHCIDiagnosticLogs extends Fields<typeof columns> {}
/** The table AHCIDiagnosticLogs. */
export const AHCIDiagnosticLogs: Table<AHCIDiagnosticLogs> = defineTable(
  'AHCIDiagnosticLogs',
  columns,
);
