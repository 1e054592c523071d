// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceIP: 'string',
  DestinationIP: 'string',
  NatGatewayIP: 'string',
  PacketsReceived: 'long',
  PacketsSent: 'long',
  BytesReceived: 'long',
  BytesSent: 'long',
  PacketsReceivedDropped: 'long',
  PacketsSentDropped: 'long',
  SourceSystem: 'string',
} as const;

/** The table NatGatewayFlowlogsV1. */
export interface NatGatewayFlowlogsV1 extends Fields<typeof columns> {}
/** The table NatGatewayFlowlogsV1. */
export const NatGatewayFlowlogsV1: Table<NatGatewayFlowlogsV1> = defineTable(
  'NatGatewayFlowlogsV1',
  columns,
);
