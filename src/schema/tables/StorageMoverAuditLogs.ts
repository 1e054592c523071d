// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Message: 'string',
  ResType: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageMoverAuditLogs. */
export interface StorageMoverAuditLogs extends Fields<typeof columns> {}
/** The table StorageMoverAuditLogs. */
export const StorageMoverAuditLogs: Table<StorageMoverAuditLogs> = defineTable(
  'StorageMoverAuditLogs',
  columns,
);
