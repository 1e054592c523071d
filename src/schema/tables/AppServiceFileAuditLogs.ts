// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Category: 'string',
  OperationName: 'string',
  Path: 'string',
  Process: 'string',
} as const;

/** The table AppServiceFileAuditLogs. */
export interface AppServiceFileAuditLogs extends Fields<typeof columns> {}
/** The table AppServiceFileAuditLogs. */
export const AppServiceFileAuditLogs: Table<AppServiceFileAuditLogs> = defineTable(
  'AppServiceFileAuditLogs',
  columns,
);
