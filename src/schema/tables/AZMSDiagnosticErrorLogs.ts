// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  ActivityName: 'string',
  NamespaceName: 'string',
  EntityType: 'string',
  EntityName: 'string',
  OperationResult: 'string',
  ErrorCount: 'int',
  ErrorMessage: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSDiagnosticErrorLogs. */
export interface AZMSDiagnosticErrorLogs extends Fields<typeof columns> {}
/** The table AZMSDiagnosticErrorLogs. */
export const AZMSDiagnosticErrorLogs: Table<AZMSDiagnosticErrorLogs> = defineTable(
  'AZMSDiagnosticErrorLogs',
  columns,
);
