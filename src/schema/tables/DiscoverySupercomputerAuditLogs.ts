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

/** The table DiscoverySupercomputerAuditLogs. */
export interface DiscoverySupercomputerAuditLogs extends Fields<typeof columns> {}
/** The table DiscoverySupercomputerAuditLogs. */
export const DiscoverySupercomputerAuditLogs: Table<DiscoverySupercomputerAuditLogs> = defineTable(
  'DiscoverySupercomputerAuditLogs',
  columns,
);
