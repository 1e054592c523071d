// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceId: 'string',
  DeviceName: 'string',
  OSPlatform: 'string',
  OSVersion: 'string',
  OSArchitecture: 'string',
  SoftwareVendor: 'string',
  SoftwareName: 'string',
  SoftwareVersion: 'string',
  EndOfSupportStatus: 'string',
  EndOfSupportDate: 'datetime',
  ProductCodeCpe: 'string',
  SourceSystem: 'string',
} as const;

/** The table DeviceTvmSoftwareInventory. */
export interface DeviceTvmSoftwareInventory extends Fields<typeof columns> {}
/** The table DeviceTvmSoftwareInventory. */
export const DeviceTvmSoftwareInventory: Table<DeviceTvmSoftwareInventory> = defineTable(
  'DeviceTvmSoftwareInventory',
  columns,
);
