// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventEpochTime: 'long',
  OperationName: 'string',
  Location: 'string',
  ClientIp: 'string',
  PrivateLinkIPv6: 'string',
  ConnectionId: 'long',
  EventType: 'string',
  EventStatus: 'int',
  SourceSystem: 'string',
} as const;

/** The table REDConnectionEvents. */
export interface REDConnectionEvents extends Fields<typeof columns> {}
/** The table REDConnectionEvents. */
export const REDConnectionEvents: Table<REDConnectionEvents> = defineTable(
  'REDConnectionEvents',
  columns,
);
