// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ConnectedNetworks: 'dynamic',
  DefaultGateways: 'dynamic',
  DeviceId: 'string',
  DeviceName: 'string',
  DnsAddresses: 'dynamic',
  IPAddresses: 'dynamic',
  IPv4Dhcp: 'string',
  IPv6Dhcp: 'string',
  MacAddress: 'string',
  MachineGroup: 'string',
  NetworkAdapterName: 'string',
  NetworkAdapterStatus: 'string',
  NetworkAdapterType: 'string',
  ReportId: 'long',
  TunnelType: 'string',
  NetworkAdapterVendor: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table DeviceNetworkInfo. */
export interface DeviceNetworkInfo extends Fields<typeof columns> {}
/** The table DeviceNetworkInfo. */
export const DeviceNetworkInfo: Table<DeviceNetworkInfo> = defineTable(
  'DeviceNetworkInfo',
  columns,
);
