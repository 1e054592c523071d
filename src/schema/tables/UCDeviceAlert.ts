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
  DeviceName: 'string',
  AlertType: 'string',
  AlertSubtype: 'string',
  AlertStatus: 'string',
  AlertRank: 'int',
  AlertClassification: 'string',
  Description: 'string',
  Recommendation: 'string',
  AlertData: 'string',
  ErrorCode: 'string',
  ErrorSymName: 'string',
  URL: 'string',
  StartTime: 'datetime',
  ResolvedTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table UCDeviceAlert. */
export interface UCDeviceAlert extends Fields<typeof columns> {}
/** The table UCDeviceAlert. */
export const UCDeviceAlert: Table<UCDeviceAlert> = defineTable(
  'UCDeviceAlert',
  columns,
);
