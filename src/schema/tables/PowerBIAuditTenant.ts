// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AuditData: 'string',
  CorrelationId: 'string',
  CustomerTenantId: 'string',
  ExecutingUser: 'string',
  Level: 'string',
  LogAnalyticsCategory: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table PowerBIAuditTenant. */
export interface PowerBIAuditTenant extends Fields<typeof columns> {}
/** The table PowerBIAuditTenant. */
export const PowerBIAuditTenant: Table<PowerBIAuditTenant> = defineTable(
  'PowerBIAuditTenant',
  columns,
);
