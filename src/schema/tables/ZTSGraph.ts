// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LocalIdentifier: 'string',
  RemoteIdentifier: 'string',
  LocalIP: 'string',
  RemoteIP: 'string',
  Port: 'int',
  Protocol: 'string',
  FlowDirection: 'string',
  PacketsIn: 'real',
  BytesIn: 'real',
  ConnectionsIn: 'real',
  PacketsOut: 'real',
  BytesOut: 'real',
  ConnectionsOut: 'real',
  PacketLastSeenAt: 'datetime',
  RunVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table ZTSGraph. */
export interface ZTSGraph extends Fields<typeof columns> {}
/** The table ZTSGraph. */
export const ZTSGraph: Table<ZTSGraph> = defineTable(
  'ZTSGraph',
  columns,
);
