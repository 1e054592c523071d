// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceId: 'string',
  BuildId: 'int',
  ReleaseVersion: 'string',
  ReleaseType: 'string',
  DeviceName: 'string',
  Manufacturer: 'string',
  Model: 'string',
  SourceBuild: 'string',
  TargetBuild: 'string',
  TargetReleaseName: 'string',
  StateName: 'string',
  DeploymentStage: 'string',
  DeploymentStatus: 'string',
  DeploymentOverviewStatus: 'string',
  ErrorCode: 'int',
  ExtendedErrorCode: 'int',
  ErrorDescription: 'string',
  RecommendedAction: 'string',
  UpdateSource: 'string',
  LastEventTime: 'datetime',
  DeploymentStartTime: 'datetime',
  DeploymentEndTime: 'datetime',
  DeploymentDuration: 'int',
  UpdateDeferral: 'int',
  PauseState: 'string',
} as const;

/** The table MAWindowsDeploymentStatus. */
export interface MAWindowsDeploymentStatus extends Fields<typeof columns> {}
/** The table MAWindowsDeploymentStatus. */
export const MAWindowsDeploymentStatus: Table<MAWindowsDeploymentStatus> = defineTable(
  'MAWindowsDeploymentStatus',
  columns,
);
