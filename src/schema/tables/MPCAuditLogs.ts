// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  Location: 'string',
  CorrelationId: 'string',
  Status: 'string',
  Endpoint: 'string',
  SourceSystem: 'string',
} as const;

/** The table MPCAuditLogs. */
export interface MPCAuditLogs extends Fields<typeof columns> {}
/** The table MPCAuditLogs. */
export const MPCAuditLogs: Table<MPCAuditLogs> = defineTable(
  'MPCAuditLogs',
  columns,
);
