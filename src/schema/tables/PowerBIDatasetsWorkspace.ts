// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  PowerBIWorkspaceId: 'string',
  PremiumCapacityId: 'string',
  ApplicationContext: 'dynamic',
  ApplicationName: 'string',
  ArtifactId: 'string',
  ArtifactKind: 'string',
  CpuTimeMs: 'long',
  ArtifactName: 'string',
  LogAnalyticsCategory: 'string',
  DatasetMode: 'string',
  DurationMs: 'long',
  User: 'string',
  ExecutingUser: 'string',
  OperationDetailName: 'string',
  XmlaObjectPath: 'string',
  PowerBIWorkspaceName: 'string',
  StatusCode: 'int',
  ProgressCounter: 'long',
  XmlaProperties: 'string',
  XmlaSessionId: 'string',
  Level: 'string',
  Identity: 'dynamic',
  Status: 'string',
  EventText: 'string',
  CustomerTenantId: 'string',
  XmlaRequestId: 'string',
  ReplicaId: 'string',
  SourceSystem: 'string',
} as const;

/** The table PowerBIDatasetsWorkspace. */
export interface PowerBIDatasetsWorkspace extends Fields<typeof columns> {}
/** The table PowerBIDatasetsWorkspace. */
export const PowerBIDatasetsWorkspace: Table<PowerBIDatasetsWorkspace> = defineTable(
  'PowerBIDatasetsWorkspace',
  columns,
);
