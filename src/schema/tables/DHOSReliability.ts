// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AbnormalShutdownCount: 'int',
  Computer: 'string',
  ComputerID: 'string',
  ConfigMgrClientID: 'string',
  Country: 'string',
  DeviceLastSeenTime: 'datetime',
  KernelModeCrashCount: 'int',
  KernelModeCrashFreePercentForIndustry: 'real',
  Manufacturer: 'string',
  Model: 'string',
  ModelFamily: 'string',
  OSArchitecture: 'string',
  OSBuildNumber: 'int',
  OSEdition: 'string',
  OSRevisionNumber: 'int',
  OSVersion: 'string',
} as const;

/** The table DHOSReliability. */
export interface DHOSReliability extends Fields<typeof columns> {}
/** The table DHOSReliability. */
export const DHOSReliability: Table<DHOSReliability> = defineTable(
  'DHOSReliability',
  columns,
);
