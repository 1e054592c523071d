// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CacheName: 'string',
  Location: 'string',
  RoleInstance: 'string',
  ClientIp: 'string',
  PrivateLinkIpv6: 'string',
  ClientCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table ACRConnectedClientList. */
export interface ACRConnectedClientList extends Fields<typeof columns> {}
/** The table ACRConnectedClientList. */
export const ACRConnectedClientList: Table<ACRConnectedClientList> = defineTable(
  'ACRConnectedClientList',
  columns,
);
