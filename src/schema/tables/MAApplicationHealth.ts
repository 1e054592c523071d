// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OSVersion: 'string',
  ProgramId: 'string',
  AppName: 'string',
  AppVendor: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  ActiveDevicesOnSource: 'int',
  ActiveDevicesOnTarget: 'int',
  TotalSessionsOnSource: 'int',
  TotalSessionsOnTarget: 'int',
  TotalDevicesInstalledOnSource: 'int',
  TotalDevicesInstalledOnTarget: 'int',
  DevicesWithCrashesOnSource: 'int',
  DevicesWithCrashesOnTarget: 'int',
  DevicesWithCrashesPercentOnTargetForCommercial: 'real',
  SessionsWithCrashesOnSource: 'int',
  SessionsWithCrashesOnTarget: 'int',
  SessionsWithCrashesPercentOnTargetForCommercial: 'real',
  HealthStatus: 'string',
} as const;

/** The table MAApplicationHealth. */
export interface MAApplicationHealth extends Fields<typeof columns> {}
/** The table MAApplicationHealth. */
export const MAApplicationHealth: Table<MAApplicationHealth> = defineTable(
  'MAApplicationHealth',
  columns,
);
