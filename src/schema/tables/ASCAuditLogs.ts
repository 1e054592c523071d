// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  Identity: 'dynamic',
  Properties: 'dynamic',
  CorrelationId: 'string',
  DurationMs: 'int',
  SourceSystem: 'string',
} as const;

/** The table ASCAuditLogs. */
export interface ASCAuditLogs extends Fields<typeof columns> {}
/** The table ASCAuditLogs. */
export const ASCAuditLogs: Table<ASCAuditLogs> = defineTable(
  'ASCAuditLogs',
  columns,
);
