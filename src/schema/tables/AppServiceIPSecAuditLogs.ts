// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Result: 'string',
  CsHost: 'string',
  ServiceEndpoint: 'string',
  CIp: 'string',
  XForwardedFor: 'string',
  XForwardedHost: 'string',
  XAzureFDID: 'string',
  XFDHealthProbe: 'string',
  Details: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppServiceIPSecAuditLogs. */
export interface AppServiceIPSecAuditLogs extends Fields<typeof columns> {}
/** The table AppServiceIPSecAuditLogs. */
export const AppServiceIPSecAuditLogs: Table<AppServiceIPSecAuditLogs> = defineTable(
  'AppServiceIPSecAuditLogs',
  columns,
);
