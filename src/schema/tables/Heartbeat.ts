// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  ComputerIP: 'string',
  Computer: 'string',
  Category: 'string',
  OSType: 'string',
  OSName: 'string',
  OSMajorVersion: 'string',
  OSMinorVersion: 'string',
  Version: 'string',
  SCAgentChannel: 'string',
  IsGatewayInstalled: 'bool',
  RemoteIPLongitude: 'real',
  RemoteIPLatitude: 'real',
  RemoteIPCountry: 'string',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  Resource: 'string',
  ResourceId: 'string',
  ResourceType: 'string',
  ComputerEnvironment: 'string',
  Solutions: 'string',
  VMUUID: 'string',
  ComputerPrivateIPs: 'dynamic',
} as const;

/** Agent heartbeats. */
export interface Heartbeat extends Fields<typeof columns> {}
/** Agent heartbeats. */
export const Heartbeat: Table<Heartbeat> = defineTable(
  'Heartbeat',
  columns,
  { description: 'Agent heartbeats.' },
);
