// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CreatedDateTime: 'datetime',
  Id: 'string',
  RemoteNetworkId: 'string',
  SourceIp: 'string',
  DestinationIp: 'string',
  Description: 'string',
  BgpRoutesAdvertisedCount: 'int',
  SentBytes: 'long',
  ReceivedBytes: 'long',
  Status: 'string',
  SourceSystem: 'string',
} as const;

/** The table RemoteNetworkHealthLogs. */
export interface RemoteNetworkHealthLogs extends Fields<typeof columns> {}
/** The table RemoteNetworkHealthLogs. */
export const RemoteNetworkHealthLogs: Table<RemoteNetworkHealthLogs> = defineTable(
  'RemoteNetworkHealthLogs',
  columns,
);
