// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ContentType: 'string',
  BytesFromCDN: 'long',
  BytesFromIntPeers: 'long',
  BytesFromPeers: 'long',
  BytesFromGroupPeers: 'long',
  BWOptPercent28Days: 'real',
  DeviceCount: 'int',
  DownloadMode: 'string',
} as const;

/** The table WUDOAggregatedStatus. */
export interface WUDOAggregatedStatus extends Fields<typeof columns> {}
/** The table WUDOAggregatedStatus. */
export const WUDOAggregatedStatus: Table<WUDOAggregatedStatus> = defineTable(
  'WUDOAggregatedStatus',
  columns,
);
