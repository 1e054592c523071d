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
  DeploymentId: 'string',
  ServiceSubstate: 'string',
  ServiceState: 'string',
  ServiceSubstateRank: 'int',
  DeploymentIsExpedited: 'bool',
  UpdateCategory: 'string',
  UpdateClassification: 'string',
  UpdateManufacturer: 'string',
  UpdateDisplayName: 'string',
  TargetVersion: 'string',
  TargetBuild: 'string',
  UpdateReleaseTime: 'datetime',
  OfferReadyTime: 'datetime',
  ProjectedOfferReadyTime: 'datetime',
  ServiceSubstateTime: 'datetime',
  DeploymentName: 'string',
  PolicyId: 'string',
  PolicyName: 'string',
  UpdateId: 'string',
  CatalogId: 'string',
  PolicyCreatedTime: 'datetime',
  DeploymentApprovedTime: 'datetime',
  DeploymentRevokeTime: 'datetime',
  UpdateRecommendedTime: 'datetime',
  UpdateProvider: 'string',
  UpdateVersion: 'string',
  UpdateVersionTime: 'datetime',
  UdpateIsSystemManifest: 'bool',
  SourceSystem: 'string',
} as const;

/** The table UCServiceUpdateStatus. */
export interface UCServiceUpdateStatus extends Fields<typeof columns> {}
/** The table UCServiceUpdateStatus. */
export const UCServiceUpdateStatus: Table<UCServiceUpdateStatus> = defineTable(
  'UCServiceUpdateStatus',
  columns,
);
