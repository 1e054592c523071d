// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  DeviceCount: 'long',
  ContentType: 'string',
  BytesFromCDN: 'long',
  BytesFromIntPeers: 'long',
  BytesFromPeers: 'long',
  BytesFromGroupPeers: 'long',
  BytesFromCache: 'long',
  BWOptPercent28Days: 'real',
  SourceSystem: 'string',
} as const;

/** The table UCDOAggregatedStatus. */
export interface UCDOAggregatedStatus extends Fields<typeof columns> {}
/** The table UCDOAggregatedStatus. */
export const UCDOAggregatedStatus: Table<UCDOAggregatedStatus> = defineTable(
  'UCDOAggregatedStatus',
  columns,
);
