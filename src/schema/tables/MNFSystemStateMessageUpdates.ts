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

/** The table MNFSystemStateMessageUpdates. */
export interface MNFSystemStateMessageUpdates extends Fields<typeof columns> {}
/** The table MNFSystemStateMessageUpdates. */
export const MNFSystemStateMessageUpdates: Table<MNFSystemStateMessageUpdates> = defineTable(
  'MNFSystemStateMessageUpdates',
  columns,
);
