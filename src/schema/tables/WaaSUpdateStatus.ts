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
  OSFamily: 'string',
  OSName: 'string',
  OSVersion: 'string',
  OSBuild: 'string',
  OSRevisionNumber: 'int',
  OSArchitecture: 'string',
  OSEdition: 'string',
  OSServicingBranch: 'string',
  DownloadMode: 'string',
  FeatureDeferralDays: 'int',
  FeaturePauseState: 'string',
  FeaturePauseDays: 'int',
  QualityDeferralDays: 'int',
  QualityPauseState: 'string',
  QualityPauseDays: 'int',
  OSCurrentStatus: 'string',
  OSFeatureUpdateStatus: 'string',
  OSQualityUpdateStatus: 'string',
  OSSecurityUpdateStatus: 'string',
  NeedAttentionStatus: 'string',
  LastScan: 'datetime',
} as const;

/** The table WaaSUpdateStatus. */
export interface WaaSUpdateStatus extends Fields<typeof columns> {}
/** The table WaaSUpdateStatus. */
export const WaaSUpdateStatus: Table<WaaSUpdateStatus> = defineTable(
  'WaaSUpdateStatus',
  columns,
);
