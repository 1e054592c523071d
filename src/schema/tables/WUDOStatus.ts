// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  GroupID: 'string',
  OSName: 'string',
  OSVersion: 'string',
  DownloadMode: 'string',
  DownloadModeSrc: 'string',
  ContentDownloadMode: 'int',
  DOStatusDescription: 'string',
  Country: 'string',
  City: 'string',
  ISP: 'string',
  PeeringStatus: 'string',
  ContentType: 'string',
  TotalTimeForDownload: 'string',
  TotalTransfers: 'long',
  PeerEligibleTransfers: 'long',
  NoPeersCount: 'long',
  PeersUnknownCount: 'long',
  PeersSuccessCount: 'long',
  PeersCannotConnectCount: 'long',
  BytesFromCDN: 'long',
  BytesFromIntPeers: 'long',
  BytesFromPeers: 'long',
  BytesFromGroupPeers: 'long',
  BWOptPercent7Days: 'real',
  BWOptPercent28Days: 'real',
  LastScan: 'datetime',
} as const;

/** The table WUDOStatus. */
export interface WUDOStatus extends Fields<typeof columns> {}
/** The table WUDOStatus. */
export const WUDOStatus: Table<WUDOStatus> = defineTable(
  'WUDOStatus',
  columns,
);
