// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  DeviceId: 'string',
  ConfigMgrClientID: 'string',
  DeviceName: 'string',
  DeviceLastSeenDate: 'datetime',
  Manufacturer: 'string',
  OSVersion: 'string',
  ModelFamily: 'string',
  InventoryCompleteness: 'bool',
  OfficeVersion: 'string',
  WindowsUpgradeDecision: 'string',
  OfficeUpgradeDecision: 'string',
  AppIssues: 'int',
  DriverIssues: 'int',
  SysReqIssues: 'int',
  OfficeAddInIssues: 'int',
  OfficeAppIssues: 'int',
  TotalIssues: 'int',
  OSBuild: 'string',
  OfficeBuild: 'string',
  MacroIssues: 'int',
  PilotDevice: 'bool',
  DeviceStatus: 'int',
} as const;

/** The table MADeviceReadiness. */
export interface MADeviceReadiness extends Fields<typeof columns> {}
/** The table MADeviceReadiness. */
export const MADeviceReadiness: Table<MADeviceReadiness> = defineTable(
  'MADeviceReadiness',
  columns,
);
