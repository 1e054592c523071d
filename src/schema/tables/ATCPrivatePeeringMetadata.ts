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
  ExRCircuitId: 'string',
  ExRCircuitServiceKey: 'string',
  VnetId: 'string',
  VnetSubscriptionId: 'string',
  VnetResourceGroup: 'string',
  VnetName: 'string',
  VnetLocation: 'string',
  VnetAddressPrefix: 'string',
  IpMask: 'int',
  IpSubnet: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ATCPrivatePeeringMetadata. */
export interface ATCPrivatePeeringMetadata extends Fields<typeof columns> {}
/** The table ATCPrivatePeeringMetadata. */
export const ATCPrivatePeeringMetadata: Table<ATCPrivatePeeringMetadata> = defineTable(
  'ATCPrivatePeeringMetadata',
  columns,
);
