// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureResourceId: 'string',
  Region: 'string',
  ImageName: 'string',
  Digest: 'string',
  ContainerId: 'string',
  ContainerName: 'string',
  PID: 'string',
  Ppid: 'string',
  Uid: 'string',
  Gid: 'string',
  Comm: 'string',
  PodName: 'string',
  NodeName: 'string',
  Namespace: 'string',
  Addresses: 'dynamic',
  PacketId: 'string',
  Latency: 'string',
  NameServer: 'string',
  QR: 'string',
  Qtype: 'string',
  Rcode: 'string',
  Tid: 'string',
  Domain: 'string',
  DataPipelineMetadata: 'dynamic',
  AdditionalData: 'dynamic',
  EventGuid: 'string',
  Cwd: 'string',
  Exe: 'string',
  Pcomm: 'string',
  SourceSystem: 'string',
} as const;

/** The table MDCDetectionDNSEvents. */
export interface MDCDetectionDNSEvents extends Fields<typeof columns> {}
/** The table MDCDetectionDNSEvents. */
export const MDCDetectionDNSEvents: Table<MDCDetectionDNSEvents> = defineTable(
  'MDCDetectionDNSEvents',
  columns,
);
