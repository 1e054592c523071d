// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  Category: 'string',
  Status: 'string',
  Message: 'string',
  Tags: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table WorkloadDiagnosticLogs. */
export interface WorkloadDiagnosticLogs extends Fields<typeof columns> {}
/** The table WorkloadDiagnosticLogs. */
export const WorkloadDiagnosticLogs: Table<WorkloadDiagnosticLogs> = defineTable(
  'WorkloadDiagnosticLogs',
  columns,
);
