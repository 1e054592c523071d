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
  LastScan: 'datetime',
  ConfigMgrClientID: 'string',
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

/** The table UAUpgradedComputer. */
export interface UAUpgradedComputer extends Fields<typeof columns> {}
/** The table UAUpgradedComputer. */
export const UAUpgradedComputer: Table<UAUpgradedComputer> = defineTable(
  'UAUpgradedComputer',
  columns,
);
