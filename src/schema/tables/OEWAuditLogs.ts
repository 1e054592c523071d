// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  Level: 'string',
  OperationName: 'string',
  ResultType: 'string',
  HttpStatusCode: 'int',
  ResultDescription: 'string',
  DurationMs: 'int',
  URI: 'string',
  Location: 'string',
  CallerIpAddress: 'string',
  Identity: 'dynamic',
  CorrelationId: 'string',
  WorkspaceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table OEWAuditLogs. */
export interface OEWAuditLogs extends Fields<typeof columns> {}
/** The table OEWAuditLogs. */
export const OEWAuditLogs: Table<OEWAuditLogs> = defineTable(
  'OEWAuditLogs',
  columns,
);
