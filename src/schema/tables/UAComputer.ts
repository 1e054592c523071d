// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  Manufacturer: 'string',
  Model: 'string',
  OSVersion: 'string',
  OSEdition: 'string',
  OSBuild: 'string',
  OSArchitecture: 'string',
  TotalIssues: 'int',
  SysReqIssues: 'int',
  AppIssues: 'int',
  DriverIssues: 'int',
  UpgradeAssessment: 'string',
  UpgradeDecision: 'string',
  LastScan: 'datetime',
  InventoryVersion: 'string',
  ConfigMgrClientID: 'string',
  ItemRank: 'int',
  DeploymentStatus: 'string',
  DeploymentError: 'string',
  DeploymentErrorDetails: 'string',
  OriginBuild: 'string',
  OriginOSVersion: 'string',
  TargetBuild: 'string',
  TargetOSVersion: 'string',
  UserAction: 'string',
  UninstallComment: 'string',
  UninstallReason: 'string',
  HoursToUninstall: 'int',
} as const;

/** The table UAComputer. */
export interface UAComputer extends Fields<typeof columns> {}
/** The table UAComputer. */
export const UAComputer: Table<UAComputer> = defineTable(
  'UAComputer',
  columns,
);
