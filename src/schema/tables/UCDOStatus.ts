// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  DeviceName: 'string',
  GlobalDeviceId: 'string',
  GroupID: 'string',
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
  BytesFromCache: 'long',
  BWOptPercent7Days: 'real',
  BWOptPercent28Days: 'real',
  LastCensusSeenTime: 'datetime',
  CacheNodeDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table UCDOStatus. */
export interface UCDOStatus extends Fields<typeof columns> {}
/** The table UCDOStatus. */
export const UCDOStatus: Table<UCDOStatus> = defineTable(
  'UCDOStatus',
  columns,
);
