// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FirewallName: 'string',
  AvailabilityZone: 'string',
  EventTimestamp: 'string',
  TCPFlags: 'string',
  Syn: 'bool',
  Fin: 'bool',
  Psh: 'bool',
  Ack: 'bool',
  Ecn: 'bool',
  Rst: 'bool',
  AppProto: 'string',
  SrcIp: 'string',
  SrcPort: 'string',
  NetFlowPkts: 'string',
  NetFlowBytes: 'string',
  NetFlowStart: 'datetime',
  NetFlowEnd: 'datetime',
  NetFlowAge: 'string',
  NetFlowMinttl: 'string',
  NetFlowMaxttl: 'string',
  EventType: 'string',
  FlowId: 'string',
  DestIp: 'string',
  Proto: 'string',
  DestPort: 'string',
  Timestamp: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table AWSNetworkFirewallFlow. */
export interface AWSNetworkFirewallFlow extends Fields<typeof columns> {}
/** The table AWSNetworkFirewallFlow. */
export const AWSNetworkFirewallFlow: Table<AWSNetworkFirewallFlow> = defineTable(
  'AWSNetworkFirewallFlow',
  columns,
);
