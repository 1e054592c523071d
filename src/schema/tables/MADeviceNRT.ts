// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  Manufacturer: 'string',
  ModelFamily: 'string',
  OSVersion: 'string',
  OSBuildNumber: 'int',
  OSRevisionNumber: 'int',
  DeviceFirstSeenDate: 'datetime',
} as const;

/** The table MADeviceNRT. */
export interface MADeviceNRT extends Fields<typeof columns> {}
/** The table MADeviceNRT. */
export const MADeviceNRT: Table<MADeviceNRT> = defineTable(
  'MADeviceNRT',
  columns,
);
