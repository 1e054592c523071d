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
  TraceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table WebPubSubMessaging. */
export interface WebPubSubMessaging extends Fields<typeof columns> {}
/** The table WebPubSubMessaging. */
export const WebPubSubMessaging: Table<WebPubSubMessaging> = defineTable(
  'WebPubSubMessaging',
  columns,
);
