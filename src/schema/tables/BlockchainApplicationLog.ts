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
  Level: 'string',
  NodeLocation: 'string',
  BlockchainNodeName: 'string',
  BlockchainMessage: 'string',
} as const;

/** The table BlockchainApplicationLog. */
export interface BlockchainApplicationLog extends Fields<typeof columns> {}
/** The table BlockchainApplicationLog. */
export const BlockchainApplicationLog: Table<BlockchainApplicationLog> = defineTable(
  'BlockchainApplicationLog',
  columns,
);
