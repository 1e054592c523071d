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
  SourceSystem: 'string',
} as const;

/** The table AHDSMedTechDiagnosticLogs. */
export interface AHDSMedTechDiagnosticLogs extends Fields<typeof columns> {}
/** The table AHDSMedTechDiagnosticLogs. */
export const AHDSMedTechDiagnosticLogs: Table<AHDSMedTechDiagnosticLogs> = defineTable(
  'AHDSMedTechDiagnosticLogs',
  columns,
);
