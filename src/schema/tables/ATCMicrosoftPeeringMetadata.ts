// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ATCResourceId: 'string',
  ATCRegion: 'string',
  SchemaVersion: 'string',
  IpSubnet: 'string',
  IpMask: 'string',
  ServiceName: 'string',
  PrefixRegion: 'string',
  ServiceBgpCommunity: 'string',
  RegionalBgpCommunity: 'string',
  SourceSystem: 'string',
} as const;

/** The table ATCMicrosoftPeeringMetadata. */
export interface ATCMicrosoftPeeringMetadata extends Fields<typeof columns> {}
/** The table ATCMicrosoftPeeringMetadata. */
export const ATCMicrosoftPeeringMetadata: Table<ATCMicrosoftPeeringMetadata> = defineTable(
  'ATCMicrosoftPeeringMetadata',
  columns,
);
