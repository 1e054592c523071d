// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  VpcSubnetworkName: 'string',
  VpcName: 'string',
  VpcProjectId: 'string',
  Action: 'string',
  Direction: 'string',
  IpPortInfo: 'dynamic',
  Priority: 'string',
  Referance: 'string',
  SourceRange: 'dynamic',
  RemoteLocationCity: 'string',
  RemoteLocationContinent: 'string',
  RemoteLocationCountry: 'string',
  RemoteLocationRegion: 'string',
  InstanceProjectId: 'string',
  InstanceRegion: 'string',
  InstanceVmName: 'string',
  InstanceZone: 'string',
  Disposition: 'string',
  DestIp: 'string',
  DestPort: 'string',
  Protocol: 'string',
  SrcIp: 'string',
  SrcPort: 'string',
  LogName: 'string',
  Timestamp: 'datetime',
  InsertId: 'string',
  ProjectId: 'string',
  ResourceLocation: 'string',
  SubnetworkId: 'string',
  ResourceSubnetworkName: 'string',
  GCPResourceType: 'string',
  SourceSystem: 'string',
} as const;

/** The table GCPFirewallLogs. */
export interface GCPFirewallLogs extends Fields<typeof columns> {}
/** The table GCPFirewallLogs. */
export const GCPFirewallLogs: Table<GCPFirewallLogs> = defineTable(
  'GCPFirewallLogs',
  columns,
);
