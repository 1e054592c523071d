// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeviceId: 'string',
  ConfigMgrClientID: 'string',
  DeviceName: 'string',
  DeviceLastSeenDate: 'datetime',
  Manufacturer: 'string',
  Model: 'string',
  OSVersion: 'string',
  OSBuildNumber: 'int',
  OSRevisionNumber: 'int',
  OSBuild: 'string',
  OSEdition: 'string',
  OSArchitecture: 'string',
  OSServicingBranch: 'string',
  OSFamily: 'string',
  Region: 'string',
  TotalRAM: 'real',
  Processor: 'string',
  ModelFamily: 'string',
  InventoryVersion: 'string',
  InventoryCompleteness: 'bool',
  BiosVersion: 'string',
  DeviceAge: 'int',
  TotalDiskSize: 'int',
  DiskFreeSpace: 'int',
  KernelModeCrashCount: 'int',
  KernelModeCrashCountTrailing: 'int',
  KernelModeCrashFreePercentTrailingIndustry: 'real',
  AbnormalShutdownCount: 'int',
  AbnormalShutdownCountTrailing: 'int',
  OfficeChannel: 'string',
  OfficeAudiencesGroup: 'string',
  OfficeAudienceFFN: 'string',
  OfficeVersion: 'string',
  OfficeBuild: 'string',
  AssignedToDeploymentPlan: 'bool',
  WindowsTelemetryLevel: 'int',
  OEMSerialNumber: 'string',
} as const;

/** The table MADevice. */
export interface MADevice extends Fields<typeof columns> {}
/** The table MADevice. */
export const MADevice: Table<MADevice> = defineTable(
  'MADevice',
  columns,
);
