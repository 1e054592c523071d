// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventName: 'string',
  EventCategory: 'string',
  FabricId: 'string',
  DeviceId: 'string',
  DeviceTime: 'long',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MNFDeviceUpdates. */
export interface MNFDeviceUpdates extends Fields<typeof columns> {}
/** The table MNFDeviceUpdates. */
export const MNFDeviceUpdates: Table<MNFDeviceUpdates> = defineTable(
  'MNFDeviceUpdates',
  columns,
);
