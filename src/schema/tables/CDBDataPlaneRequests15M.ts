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
  UserAgent: 'string',
  RequestResourceType: 'string',
  RequestResourceId: 'string',
  StatusCode: 'int',
  ClientIpAddress: 'string',
  TotalRequestCharge: 'real',
  AvgRequestCharge: 'real',
  MaxRequestCharge: 'real',
  TotalDurationMs: 'real',
  AvgDurationMs: 'real',
  MaxDurationMs: 'real',
  TotalRequestLength: 'real',
  AvgRequestLength: 'real',
  MaxRequestLength: 'real',
  TotalResponseLength: 'real',
  AvgResponseLength: 'real',
  MaxResponseLength: 'real',
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
  RequestCount: 'real',
  SourceSystem: 'string',
} as const;

/** The table CDBDataPlaneRequests15M. */
export interface CDBDataPlaneRequests15M extends Fields<typeof columns> {}
/** The table CDBDataPlaneRequests15M. */
export const CDBDataPlaneRequests15M: Table<CDBDataPlaneRequests15M> = defineTable(
  'CDBDataPlaneRequests15M',
  columns,
);
