// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceName: 'string',
  GlobalDeviceId: 'string',
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  SCCMClientId: 'string',
  OSName: 'string',
  OSVersion: 'string',
  OSBuild: 'string',
  TargetOSName: 'string',
  TargetOSVersion: 'string',
  TargetOSBuild: 'string',
  ReadinessStatus: 'string',
  ReadinessReason: 'string',
  ReadinessScanTime: 'datetime',
  ReadinessExpiryTime: 'datetime',
  SetupReadinessStatus: 'string',
  SetupReadinessReason: 'string',
  SetupReadinessTime: 'datetime',
  SetupReadinessExpiryTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table UCClientReadinessStatus. */
export interface UCClientReadinessStatus extends Fields<typeof columns> {}
/** The table UCClientReadinessStatus. */
export const UCClientReadinessStatus: Table<UCClientReadinessStatus> = defineTable(
  'UCClientReadinessStatus',
  columns,
);
