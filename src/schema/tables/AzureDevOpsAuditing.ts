// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  CorrelationId: 'string',
  ActivityId: 'string',
  ActorClientId: 'string',
  ActorCUID: 'string',
  ActorUserId: 'string',
  ActorUPN: 'string',
  AuthenticationMechanism: 'string',
  ScopeType: 'string',
  ScopeDisplayName: 'string',
  ScopeId: 'string',
  ProjectId: 'string',
  ProjectName: 'string',
  IpAddress: 'string',
  UserAgent: 'string',
  OperationName: 'string',
  Data: 'dynamic',
  Details: 'string',
  Area: 'string',
  Category: 'string',
  CategoryDisplayName: 'string',
  ActorDisplayName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureDevOpsAuditing. */
export interface AzureDevOpsAuditing extends Fields<typeof columns> {}
/** The table AzureDevOpsAuditing. */
export const AzureDevOpsAuditing: Table<AzureDevOpsAuditing> = defineTable(
  'AzureDevOpsAuditing',
  columns,
);
