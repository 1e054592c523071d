// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  ActivityId: 'string',
  Version: 'string',
  ResultType: 'string',
  HashedUserId: 'string',
  RequestPath: 'string',
  RequestMethod: 'string',
  UserAgent: 'string',
  ResponseCode: 'int',
  Region: 'string',
  ServiceName: 'string',
  ApimClient: 'string',
  SourceSystem: 'string',
} as const;

/** The table APIMDevPortalAuditDiagnosticLog. */
export interface APIMDevPortalAuditDiagnosticLog extends Fields<typeof columns> {}
/** The table APIMDevPortalAuditDiagnosticLog. */
export const APIMDevPortalAuditDiagnosticLog: Table<APIMDevPortalAuditDiagnosticLog> = defineTable(
  'APIMDevPortalAuditDiagnosticLog',
  columns,
);
