// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FirewallName: 'string',
  AvailabilityZone: 'string',
  TxId: 'string',
  EventTimestamp: 'datetime',
  AppProto: 'string',
  SrcIp: 'string',
  SrcPort: 'string',
  EventType: 'string',
  Severity: 'string',
  SignatureId: 'string',
  Rev: 'string',
  Signature: 'string',
  AlertAction: 'string',
  Category: 'string',
  FlowId: 'string',
  DestIp: 'string',
  Proto: 'string',
  VerdictAction: 'string',
  Sni: 'string',
  Version: 'string',
  DestPort: 'string',
  PktSrc: 'string',
  Direction: 'string',
  Timestamp: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table AWSNetworkFirewallAlert. */
export interface AWSNetworkFirewallAlert extends Fields<typeof columns> {}
/** The table AWSNetworkFirewallAlert. */
export const AWSNetworkFirewallAlert: Table<AWSNetworkFirewallAlert> = defineTable(
  'AWSNetworkFirewallAlert',
  columns,
);
