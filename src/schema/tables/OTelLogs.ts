// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Body: 'string',
  SpanId: 'string',
  TraceId: 'string',
  DeploymentEnvironmentName: 'string',
  Attributes: 'dynamic',
  ResourceAttributes: 'dynamic',
  ScopeName: 'string',
  ScopeVersion: 'string',
  DroppedAttributesCount: 'int',
  SeverityText: 'string',
  SeverityNumber: 'int',
  ServiceNamespace: 'string',
  ServiceName: 'string',
  ServiceVersion: 'string',
  ServiceInstanceId: 'string',
  RoleName: 'string',
  SDKVersion: 'string',
  EndUserId: 'string',
  K8sPodName: 'string',
  K8sNamespaceName: 'string',
  K8sContainerName: 'string',
  UserId: 'string',
  UserAccountId: 'string',
  SessionId: 'string',
  ClientBrowser: 'string',
  ClientOS: 'string',
  ClientModel: 'string',
  ClientType: 'string',
  ClientIP: 'string',
  ClientCity: 'string',
  ClientStateOrProvince: 'string',
  ClientCountryOrRegion: 'string',
  Measurements: 'dynamic',
  SyntheticSource: 'string',
  ItemCount: 'int',
  OperationName: 'string',
  SeverityLevel: 'int',
  SourceSystem: 'string',
} as const;

/** The table OTelLogs. */
export interface OTelLogs extends Fields<typeof columns> {}
/** The table OTelLogs. */
export const OTelLogs: Table<OTelLogs> = defineTable(
  'OTelLogs',
  columns,
);
