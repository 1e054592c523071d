// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Level: 'string',
  CallerIpAddress: 'string',
  Message: 'string',
  UserId: 'string',
  ConnectionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table WebPubSubConnectivity. */
export interface WebPubSubConnectivity extends Fields<typeof columns> {}
/** The table WebPubSubConnectivity. */
export const WebPubSubConnectivity: Table<WebPubSubConnectivity> = defineTable(
  'WebPubSubConnectivity',
  columns,
);
