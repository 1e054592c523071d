// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  Resource: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  SubscriptionId: 'string',
  LogLevel: 'string',
  NodeLocation: 'string',
  BlockchainNodeName: 'string',
  EthMethod: 'string',
  Agent: 'string',
  Code: 'string',
  NodeHost: 'string',
  RequestMethodName: 'string',
  BlockchainMemberName: 'string',
  Consortium: 'string',
  Remote: 'string',
  RequestSize: 'int',
  Tenant: 'string',
  PublicUser: 'string',
  RequestTime: 'real',
} as const;

/** The table BlockchainProxyLog. */
export interface BlockchainProxyLog extends Fields<typeof columns> {}
/** The table BlockchainProxyLog. */
export const BlockchainProxyLog: Table<BlockchainProxyLog> = defineTable(
  'BlockchainProxyLog',
  columns,
);
