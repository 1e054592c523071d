// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  ActivityId: 'string',
  OperationName: 'string',
  HttpStatusCode: 'int',
  Result: 'string',
  RegionName: 'string',
  HttpMethod: 'string',
  CurrentWriteRegion: 'string',
  NewWriteRegion: 'string',
  IpRangeFilter: 'string',
  EnableVirtualNetworkFilter: 'bool',
  VirtualNetworkResourceEntries: 'string',
  EnablePrivateEndpointConnection: 'bool',
  PrivateEndpointConnections: 'string',
  PrivateEndpointArmUrl: 'string',
  DefaultConsistencyLevel: 'string',
  EnableAutomaticFailover: 'bool',
  MaxStalenessIntervalInSeconds: 'real',
  MaxStalenessPrefix: 'string',
  MultipleWriteLocations: 'bool',
  Cors: 'string',
  BackupIntervalInMinutes: 'int',
  BackupRetentionIntervalInHours: 'int',
  BackupStorageRedundancy: 'string',
  TargetBackupMode: 'string',
  TargetContinuousTier: 'string',
  VnetResourceGroupName: 'string',
  VirtualNetworkName: 'string',
  VnetDatabaseAccountEntries: 'string',
  AcledSubnets: 'string',
  VnetLocation: 'string',
  VnetArmUrl: 'string',
  SqlQueryTextTraceType: 'bool',
  EnableDataPlaneRequestsTrace: 'bool',
  EnableControlPlaneRequestsTrace: 'bool',
  EnableMongoRequestsTrace: 'bool',
  EnableCassandraRequestsTrace: 'bool',
  EnableGremlinRequestsTrace: 'bool',
  DurationMs: 'real',
  RoleDefinitionId: 'string',
  RoleDefinitionName: 'string',
  RoleDefinitionType: 'string',
  RoleDefinitionAssignableScopes: 'string',
  RoleDefinitionPermissions: 'string',
  RoleAssignmentId: 'string',
  AssociatedRoleDefinitionId: 'string',
  RoleAssignmentPrincipalId: 'string',
  RoleAssignmentPrincipalType: 'string',
  RoleAssignmentScope: 'string',
  ApiKind: 'string',
  ApiKindResourceType: 'string',
  OperationType: 'string',
  ResourceUri: 'string',
  ResourceDetails: 'string',
  IsServiceManagedFailover: 'bool',
  SourceSystem: 'string',
} as const;

/** The table CDBControlPlaneRequests. */
export interface CDBControlPlaneRequests extends Fields<typeof columns> {}
/** The table CDBControlPlaneRequests. */
export const CDBControlPlaneRequests: Table<CDBControlPlaneRequests> = defineTable(
  'CDBControlPlaneRequests',
  columns,
);
