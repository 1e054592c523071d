// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ResultType: 'string',
  StatusCode: 'int',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Level: 'string',
  Uri: 'string',
  SourceSystem: 'string',
} as const;

/** The table AHDSDicomAuditLogs. */
export interface AHDSDicomAuditLogs extends Fields<typeof columns> {}
/** The table AHDSDicomAuditLogs. */
export const AHDSDicomAuditLogs: Table<AHDSDicomAuditLogs> = defineTable(
  'AHDSDicomAuditLogs',
  columns,
);
