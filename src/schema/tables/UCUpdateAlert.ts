// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AlertId: 'string',
  GlobalDeviceId: 'string',
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  SCCMClientId: 'string',
  DeploymentId: 'string',
  DeviceName: 'string',
  AlertType: 'string',
  AlertSubtype: 'string',
  AlertStatus: 'string',
  AlertRank: 'int',
  AlertClassification: 'string',
  ServiceSubstate: 'string',
  ServiceSubstateRank: 'int',
  ClientSubstate: 'string',
  ClientSubstateRank: 'int',
  UpdateCategory: 'string',
  UpdateClassification: 'string',
  TargetVersion: 'string',
  TargetBuild: 'string',
  Description: 'string',
  Recommendation: 'string',
  AlertData: 'string',
  ErrorCode: 'string',
  ErrorSymName: 'string',
  URL: 'string',
  StartTime: 'datetime',
  ResolvedTime: 'datetime',
  UpdateId: 'string',
  CatalogId: 'string',
  SourceSystem: 'string',
} as const;

/** The table UCUpdateAlert. */
export interface UCUpdateAlert extends Fields<typeof columns> {}
/** The table UCUpdateAlert. */
export const UCUpdateAlert: Table<UCUpdateAlert> = defineTable(
  'UCUpdateAlert',
  columns,
);
