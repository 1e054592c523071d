// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ComputerID: 'string',
  DeviceLastSeenTime: 'datetime',
  DriverKernelModeCrashCount: 'int',
  DriverName: 'string',
  DriverPercentCrashFreeDevicesForIndustry: 'real',
  DriverVendor: 'string',
  DriverVersion: 'string',
  HardwareType: 'string',
} as const;

/** The table DHDriverReliability. */
export interface DHDriverReliability extends Fields<typeof columns> {}
/** The table DHDriverReliability. */
export const DHDriverReliability: Table<DHDriverReliability> = defineTable(
  'DHDriverReliability',
  columns,
);
