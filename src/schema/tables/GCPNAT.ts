// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  LogName: 'string',
  ReceiveTimestamp: 'datetime',
  GCPResourceType: 'string',
  ProjectId: 'string',
  Region: 'string',
  RouterId: 'string',
  GatewayName: 'string',
  AllocationStatus: 'string',
  SrcIp: 'string',
  SrcPort: 'string',
  DestIp: 'string',
  DestPort: 'string',
  NatIp: 'string',
  NatPort: 'string',
  Protocol: 'string',
  VmName: 'string',
  EndpointRegion: 'string',
  EndpointZone: 'string',
  ASN: 'string',
  Country: 'string',
  City: 'string',
  DestinationRegion: 'string',
  Continent: 'string',
  SourceSystem: 'string',
} as const;

/** The table GCPNAT. */
export interface GCPNAT extends Fields<typeof columns> {}
/** The table GCPNAT. */
export const GCPNAT: Table<GCPNAT> = defineTable(
  'GCPNAT',
  columns,
);
