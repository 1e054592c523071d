// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ActivityId: 'string',
  ResultSignature: 'int',
  ResultDescription: 'string',
  Identity: 'dynamic',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AFSAuditLogs. */
export interface AFSAuditLogs extends Fields<typeof columns> {}
/** The table AFSAuditLogs. */
export const AFSAuditLogs: Table<AFSAuditLogs> = defineTable(
  'AFSAuditLogs',
  columns,
);
