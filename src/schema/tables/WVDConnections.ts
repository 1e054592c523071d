// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  UserName: 'string',
  State: 'string',
  ClientOS: 'string',
  ClientVersion: 'string',
  ClientType: 'string',
  ClientSideIPAddress: 'string',
  PredecessorConnectionId: 'string',
  ConnectionType: 'string',
  ResourceAlias: 'string',
  SessionHostName: 'string',
  SessionHostPoolType: 'string',
  SessionHostAzureVmId: 'string',
  SessionHostIPAddress: 'string',
  SessionHostOSVersion: 'string',
  SessionHostOSDescription: 'string',
  SessionHostAgentVersion: 'string',
  SessionHostSxSStackVersion: 'string',
  SessionHostSessionId: 'string',
  AadTenantId: 'string',
  GatewayRegion: 'string',
  SessionHostJoinType: 'string',
  IsClientPrivateLink: 'string',
  IsSessionHostPrivateLink: 'string',
  TransportType: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDConnections. */
export interface WVDConnections extends Fields<typeof columns> {}
/** The table WVDConnections. */
export const WVDConnections: Table<WVDConnections> = defineTable(
  'WVDConnections',
  columns,
);
