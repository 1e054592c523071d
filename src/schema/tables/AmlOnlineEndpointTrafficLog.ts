// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Method: 'string',
  Path: 'string',
  AzureMLWorkspaceId: 'string',
  AzureMLWorkspaceName: 'string',
  EndpointName: 'string',
  DeploymentName: 'string',
  Protocol: 'string',
  ResponseCode: 'int',
  ResponseCodeReason: 'string',
  ModelStatusCode: 'int',
  ModelStatusReason: 'string',
  RequestPayloadSize: 'int',
  ResponsePayloadSize: 'int',
  UserAgent: 'string',
  XRequestId: 'string',
  XMSClientRequestId: 'string',
  TotalDurationMs: 'int',
  RequestDurationMs: 'int',
  ResponseDurationMs: 'int',
  RequestThrottlingDelayMs: 'int',
  ResponseThrottlingDelayMs: 'int',
  AuthType: 'string',
  IdentityData: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlOnlineEndpointTrafficLog. */
export interface AmlOnlineEndpointTrafficLog extends Fields<typeof columns> {}
/** The table AmlOnlineEndpointTrafficLog. */
export const AmlOnlineEndpointTrafficLog: Table<AmlOnlineEndpointTrafficLog> = defineTable(
  'AmlOnlineEndpointTrafficLog',
  columns,
);
