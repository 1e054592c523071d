// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeploymentStage: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  ErrorCode: 'int',
  ErrorDescription: 'string',
  ErrorFriendlyName: 'string',
  ExtendedErrorCode: 'int',
  Manufacturer: 'string',
  Model: 'string',
  RecommendedAction: 'string',
  SourceBuild: 'string',
  SourceSystem: 'string',
  SourceVersion: 'string',
  TargetBuild: 'string',
  TargetVersion: 'string',
  UpdateSource: 'string',
} as const;

/** The table MAWindowsDeploymentStatusNRT. */
export interface MAWindowsDeploymentStatusNRT extends Fields<typeof columns> {}
/** The table MAWindowsDeploymentStatusNRT. */
export const MAWindowsDeploymentStatusNRT: Table<MAWindowsDeploymentStatusNRT> = defineTable(
  'MAWindowsDeploymentStatusNRT',
  columns,
);
