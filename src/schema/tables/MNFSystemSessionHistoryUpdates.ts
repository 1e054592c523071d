// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventCategory: 'string',
  FabricId: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  DiffTimeStamp: 'long',
  GnmiTimeStamp: 'long',
  SessionUpdateTimeStamp: 'long',
  SessionUpdateSize: 'long',
  SessionUpdateUser: 'string',
  SessionUpdateSessionId: 'string',
  SessionDiffs: 'string',
  SourceSystem: 'string',
} as const;

/** The table MNFSystemSessionHistoryUpdates. */
export interface MNFSystemSessionHistoryUpdates extends Fields<typeof columns> {}
/** The table MNFSystemSessionHistoryUpdates. */
export const MNFSystemSessionHistoryUpdates: Table<MNFSystemSessionHistoryUpdates> = defineTable(
  'MNFSystemSessionHistoryUpdates',
  columns,
);
