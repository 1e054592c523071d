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
  User: 'string',
  UserDisplayName: 'string',
  UserAddress: 'string',
  Protocol: 'string',
} as const;

/** The table AppServiceAuditLogs. */
export interface AppServiceAuditLogs extends Fields<typeof columns> {}
/** The table AppServiceAuditLogs. */
export const AppServiceAuditLogs: Table<AppServiceAuditLogs> = defineTable(
  'AppServiceAuditLogs',
  columns,
);
