// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ConnectionId: 'string',
  TrafficType: 'string',
  EventType: 'string',
  DeviceCategory: 'string',
  DestinationIp: 'string',
  DestinationPort: 'int',
  DestinationFqdn: 'string',
  SourceIp: 'string',
  SourcePrivateIp: 'string',
  RemoteNetworkSourceIp: 'string',
  SourcePort: 'int',
  DeviceOperatingSystem: 'string',
  DeviceOperatingSystemVersion: 'string',
  AgentVersion: 'string',
  DeviceId: 'string',
  ClientDeviceName: 'string',
  UserId: 'string',
  UserPrincipalName: 'string',
  TransportProtocol: 'string',
  NetworkProtocol: 'string',
  InitiatingProcessName: 'string',
  AppId: 'string',
  PopProcessingRegion: 'string',
  RemoteNetworkId: 'string',
  Token3PExpiry: 'datetime',
  Token3PValidFrom: 'datetime',
  Token3PIssuedAt: 'datetime',
  Token3PUniqueId: 'string',
  SecurityProfileId: 'string',
  SecurityProfileName: 'string',
  SecurityProfileVersion: 'string',
  SecurityPolicyId: 'string',
  SecurityPolicyName: 'string',
  SecurityPolicyVersion: 'string',
  SecurityRuleId: 'string',
  IsLocal: 'bool',
  HomeTenantId: 'string',
  CrossTenantAccessType: 'string',
  DeviceJoinType: 'string',
  SourceIpCountryCode: 'string',
  SourceIpState: 'string',
  SourceIpStateCode: 'string',
  SourceIpCity: 'string',
  SourceIpLatitude: 'real',
  SourceIpLongitude: 'real',
  SourceIpAutonomousSystemNumber: 'string',
  SourceIpCarrier: 'string',
  SourceSystem: 'string',
} as const;

/** The table NetworkAccessConnectionEvents. */
export interface NetworkAccessConnectionEvents extends Fields<typeof columns> {}
/** The table NetworkAccessConnectionEvents. */
export const NetworkAccessConnectionEvents: Table<NetworkAccessConnectionEvents> = defineTable(
  'NetworkAccessConnectionEvents',
  columns,
);
