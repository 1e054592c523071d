// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  StatusCode: 'int',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Uri: 'string',
  SourceSystem: 'string',
} as const;

/** The table AHDSDeidAuditLogs. */
export interface AHDSDeidAuditLogs extends Fields<typeof columns> {}
/** The table AHDSDeidAuditLogs. */
export const AHDSDeidAuditLogs: Table<AHDSDeidAuditLogs> = defineTable(
  'AHDSDeidAuditLogs',
  columns,
);
