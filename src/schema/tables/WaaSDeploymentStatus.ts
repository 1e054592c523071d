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
  OSVersion: 'string',
  OSBuild: 'string',
  OSRevisionNumber: 'int',
  OSServicingBranch: 'string',
  UpdateCategory: 'string',
  UpdateClassification: 'string',
  ReleaseName: 'string',
  UpdateReleasedDate: 'datetime',
  OriginBuild: 'string',
  TargetBuild: 'string',
  TargetOSVersion: 'string',
  TargetOSRevision: 'int',
  DeferralDays: 'int',
  PauseState: 'string',
  ExpectedInstallDate: 'datetime',
  DeploymentStatus: 'string',
  DetailedStatus: 'string',
  DeploymentError: 'string',
  DeploymentErrorCode: 'string',
  RecommendedAction: 'string',
  LastScan: 'datetime',
} as const;

/** The table WaaSDeploymentStatus. */
export interface WaaSDeploymentStatus extends Fields<typeof columns> {}
/** The table WaaSDeploymentStatus. */
export const WaaSDeploymentStatus: Table<WaaSDeploymentStatus> = defineTable(
  'WaaSDeploymentStatus',
  columns,
);
