// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  GlobalDeviceId: 'string',
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  SCCMClientId: 'string',
  DeviceName: 'string',
  DeploymentId: 'string',
  ClientSubstate: 'string',
  ClientState: 'string',
  ClientSubstateRank: 'int',
  FurthestClientSubstate: 'string',
  FurthestClientSubstateRank: 'int',
  UpdateHealthGroupL1: 'string',
  UpdateHealthGroupRankL1: 'int',
  UpdateHealthGroupL2: 'string',
  UpdateHealthGroupRankL2: 'int',
  UpdateHealthGroupL3: 'string',
  UpdateHealthGroupRankL3: 'int',
  UpdateSource: 'string',
  UpdateCategory: 'string',
  UpdateClassification: 'string',
  UpdateManufacturer: 'string',
  UpdateDisplayName: 'string',
  TargetVersion: 'string',
  TargetBuild: 'string',
  TargetBuildNumber: 'int',
  TargetRevisionNumber: 'int',
  TargetKBNumber: 'string',
  UpdateConnectivityLevel: 'string',
  IsUpdateHealthy: 'bool',
  EventData: 'string',
  UpdateReleaseTime: 'datetime',
  ClientSubstateTime: 'datetime',
  OfferReceivedTime: 'datetime',
  RestartRequiredTime: 'datetime',
  UpdateInstalledTime: 'datetime',
  UpdateId: 'string',
  CatalogId: 'string',
  IsHotpatchUpdate: 'bool',
  SourceSystem: 'string',
} as const;

/** The table UCClientUpdateStatus. */
export interface UCClientUpdateStatus extends Fields<typeof columns> {}
/** The table UCClientUpdateStatus. */
export const UCClientUpdateStatus: Table<UCClientUpdateStatus> = defineTable(
  'UCClientUpdateStatus',
  columns,
);
