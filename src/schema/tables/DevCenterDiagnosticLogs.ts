// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  TargetResourceId: 'string',
  CallerIdentity: 'string',
  OperationResult: 'string',
  ResponseCode: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DevCenterDiagnosticLogs. */
export interface DevCenterDiagnosticLogs extends Fields<typeof columns> {}
/** The table DevCenterDiagnosticLogs. */
export const DevCenterDiagnosticLogs: Table<DevCenterDiagnosticLogs> = defineTable(
  'DevCenterDiagnosticLogs',
  columns,
);
