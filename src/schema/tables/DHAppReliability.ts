// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ComputerID: 'string',
  ConfigMgrClientID: 'string',
  Computer: 'string',
  DeviceLastSeenTime: 'datetime',
  AppFileName: 'string',
  AppFileDisplayName: 'string',
  AppFileVersion: 'string',
  AppName: 'string',
  AppVersion: 'string',
  OSBuildNumber: 'int',
  OSRevisionNumber: 'int',
  OSVersion: 'string',
  Publisher: 'string',
  HasUsageTrailing: 'bool',
  HasUsageDaily: 'bool',
  HasCrashesTrailing: 'bool',
  HasCrashesDaily: 'bool',
  HasHangsTrailing: 'bool',
  HasHangsDaily: 'bool',
  HasIncidentsTrailing: 'bool',
  HasIncidentsDaily: 'bool',
  CrashFreeDevicesPercentForIndustryTrailing: 'real',
  HangFreeDevicesPercentForIndustryTrailing: 'real',
  IncidentFreeDevicesPercentForIndustryTrailing: 'real',
} as const;

/** The table DHAppReliability. */
export interface DHAppReliability extends Fields<typeof columns> {}
/** The table DHAppReliability. */
export const DHAppReliability: Table<DHAppReliability> = defineTable(
  'DHAppReliability',
  columns,
);
