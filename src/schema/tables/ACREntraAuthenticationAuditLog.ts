// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CacheName: 'string',
  Location: 'string',
  Message: 'string',
  Authentication: 'string',
  Username: 'string',
  IpAddress: 'string',
  ClientId: 'string',
  ClientName: 'string',
  Lifetime: 'string',
  RoleInstance: 'int',
  SourceSystem: 'string',
} as const;

/** The table ACREntraAuthenticationAuditLog. */
export interface ACREntraAuthenticationAuditLog extends Fields<typeof columns> {}
/** The table ACREntraAuthenticationAuditLog. */
export const ACREntraAuthenticationAuditLog: Table<ACREntraAuthenticationAuditLog> = defineTable(
  'ACREntraAuthenticationAuditLog',
  columns,
);
