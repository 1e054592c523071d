// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ATCResourceId: 'string',
  ATCRegion: 'string',
  SchemaVersion: 'string',
  FlowRecordTime: 'datetime',
  ExRCircuitId: 'string',
  ExRCircuitServiceKey: 'string',
  ExRCircuitDirectPortId: 'string',
  SourceIp: 'string',
  DestinationIp: 'string',
  SourcePort: 'int',
  DestinationPort: 'int',
  Protocol: 'int',
  NumberOfBytes: 'long',
  NumberOfPackets: 'long',
  Flowsequence: 'long',
  IpClassOfService: 'int',
  IpProtocolIdentifier: 'int',
  IcmpType: 'int',
  SrcMask: 'int',
  DstMask: 'int',
  SrcAsn: 'int',
  DstAsn: 'int',
  NextHop: 'string',
  TcpFlag: 'int',
  MinTtl: 'int',
  MaxTtl: 'int',
  SrcSubnet: 'string',
  DstSubnet: 'string',
  IpVerCode: 'int',
  BgpNextHop: 'string',
  PeeringType: 'string',
  Dot1qVlanId: 'int',
  Dot1qCustomerVlanId: 'int',
  SourceSystem: 'string',
} as const;

/** The table ATCExpressRouteCircuitIpfix. */
export interface ATCExpressRouteCircuitIpfix extends Fields<typeof columns> {}
/** The table ATCExpressRouteCircuitIpfix. */
export const ATCExpressRouteCircuitIpfix: Table<ATCExpressRouteCircuitIpfix> = defineTable(
  'ATCExpressRouteCircuitIpfix',
  columns,
);
