// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  Name: 'string',
  Url: 'string',
  DurationMs: 'real',
  Properties: 'dynamic',
  Measurements: 'dynamic',
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
  ItemCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table AppPageViews. */
export interface AppPageViews extends Fields<typeof columns> {}
/** The table AppPageViews. */
export const AppPageViews: Table<AppPageViews> = defineTable(
  'AppPageViews',
  columns,
);
