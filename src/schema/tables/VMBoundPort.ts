// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ProcessName: 'string',
  Ip: 'string',
  Port: 'int',
  Protocol: 'string',
  IsWildcardBind: 'bool',
  BytesSent: 'long',
  BytesReceived: 'long',
  LinksLive: 'long',
  LinksTerminated: 'long',
  LinksEstablished: 'long',
  Responses: 'long',
  ResponseTimeSum: 'long',
  ResponseTimeMin: 'long',
  ResponseTimeMax: 'long',
  PortId: 'string',
  Machine: 'string',
  Process: 'string',
  AgentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table VMBoundPort. */
export interface VMBoundPort extends Fields<typeof columns> {}
/** The table VMBoundPort. */
export const VMBoundPort: Table<VMBoundPort> = defineTable(
  'VMBoundPort',
  columns,
);
