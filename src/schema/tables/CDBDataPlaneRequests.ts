// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  OperationName: 'string',
  ConnectionMode: 'string',
  ActivityId: 'string',
  UserAgent: 'string',
  RequestResourceType: 'string',
  RequestResourceId: 'string',
  StatusCode: 'int',
  ClientIpAddress: 'string',
  RequestCharge: 'real',
  DurationMs: 'real',
  RequestLength: 'real',
  ResponseLength: 'real',
  RegionName: 'string',
  PartitionId: 'string',
  AadAppliedRoleAssignmentId: 'string',
  AadPrincipalId: 'string',
  DatabaseName: 'string',
  CollectionName: 'string',
  ResourceTokenPermissionId: 'string',
  ResourceTokenPermissionMode: 'string',
  ResourceTokenUserRid: 'string',
  KeyType: 'string',
  AuthTokenType: 'string',
  SourceSystem: 'string',
} as const;

/** The table CDBDataPlaneRequests. */
export interface CDBDataPlaneRequests extends Fields<typeof columns> {}
/** The table CDBDataPlaneRequests. */
export const CDBDataPlaneRequests: Table<CDBDataPlaneRequests> = defineTable(
  'CDBDataPlaneRequests',
  columns,
);
