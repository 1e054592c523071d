// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationCategories: 'string',
  OperationCategoryDescription: 'string',
  OperationResult: 'string',
  OperationResultDescription: 'string',
  OperationAccessLevel: 'string',
  CallerIdentities: 'string',
  CallerIpAddress: 'string',
  CallerAccessLevels: 'string',
  TraceId: 'string',
  SpanId: 'string',
  SourceSystem: 'string',
} as const;

/** The table MCVPAuditLogs. */
export interface MCVPAuditLogs extends Fields<typeof columns> {}
/** The table MCVPAuditLogs. */
export const MCVPAuditLogs: Table<MCVPAuditLogs> = defineTable(
  'MCVPAuditLogs',
  columns,
);
