// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Name: 'string',
  ItemCount: 'int',
  Sum: 'real',
  Min: 'real',
  Max: 'real',
  Properties: 'dynamic',
  OperationName: 'string',
  OperationId: 'string',
  ParentId: 'string',
  SyntheticSource: 'string',
  SessionId: 'string',
  UserId: 'string',
  UserAuthenticatedId: 'string',
  UserAccountId: 'string',
  AppVersion: 'string',
  AppRoleName: 'string',
  AppRoleInstance: 'string',
  ClientType: 'string',
  ClientModel: 'string',
  ClientOS: 'string',
  ClientIP: 'string',
  ClientCity: 'string',
  ClientStateOrProvince: 'string',
  ClientCountryOrRegion: 'string',
  ClientBrowser: 'string',
  ResourceGUID: 'string',
  IKey: 'string',
  SDKVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppMetrics. */
export interface AppMetrics extends Fields<typeof columns> {}
/** The table AppMetrics. */
export const AppMetrics: Table<AppMetrics> = defineTable(
  'AppMetrics',
  columns,
);
