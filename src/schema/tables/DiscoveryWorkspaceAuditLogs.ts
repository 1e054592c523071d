// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  ObjectId: 'string',
  Tenant: 'string',
  SourceSystem: 'string',
} as const;

/** The table DiscoveryWorkspaceAuditLogs. */
export interface DiscoveryWorkspaceAuditLogs extends Fields<typeof columns> {}
/** The table DiscoveryWorkspaceAuditLogs. */
export const DiscoveryWorkspaceAuditLogs: Table<DiscoveryWorkspaceAuditLogs> = defineTable(
  'DiscoveryWorkspaceAuditLogs',
  columns,
);
