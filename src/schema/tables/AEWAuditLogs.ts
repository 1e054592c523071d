// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ExpComponentName: 'string',
  Message: 'string',
  Category: 'string',
  ActionName: 'string',
  RequestUri: 'string',
  Operator: 'string',
  SourceSystem: 'string',
} as const;

/** The table AEWAuditLogs. */
export interface AEWAuditLogs extends Fields<typeof columns> {}
/** The table AEWAuditLogs. */
export const AEWAuditLogs: Table<AEWAuditLogs> = defineTable(
  'AEWAuditLogs',
  columns,
);
