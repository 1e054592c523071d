// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  DataPlaneResourceId: 'string',
  CallerIpAddress: 'string',
  Level: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  Location: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AgriFoodApplicationAuditLogs. */
export interface AgriFoodApplicationAuditLogs extends Fields<typeof columns> {}
/** The table AgriFoodApplicationAuditLogs. */
export const AgriFoodApplicationAuditLogs: Table<AgriFoodApplicationAuditLogs> = defineTable(
  'AgriFoodApplicationAuditLogs',
  columns,
);
