// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ServiceName: 'string',
  MethodName: 'string',
  GCPResourceName: 'string',
  NumResponseItems: 'string',
  Status: 'dynamic',
  AuthenticationInfo: 'dynamic',
  AuthorizationInfo: 'dynamic',
  RequestMetadata: 'dynamic',
  Request: 'dynamic',
  Response: 'dynamic',
  Metadata: 'dynamic',
  StatusMessage: 'string',
  PrincipalEmail: 'string',
  LogName: 'string',
  Timestamp: 'datetime',
  ProjectId: 'string',
  Severity: 'string',
  GCPResourceType: 'string',
  Subscription: 'string',
  ResourceLocation: 'dynamic',
  ResourceOriginalState: 'dynamic',
  ServiceData: 'dynamic',
  InsertId: 'string',
  SourceSystem: 'string',
} as const;

/** The table GCPAuditLogs. */
export interface GCPAuditLogs extends Fields<typeof columns> {}
/** The table GCPAuditLogs. */
export const GCPAuditLogs: Table<GCPAuditLogs> = defineTable(
  'GCPAuditLogs',
  columns,
);
