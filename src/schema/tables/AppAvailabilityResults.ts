// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  Name: 'string',
  Location: 'string',
  Success: 'bool',
  Message: 'string',
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

/** The table AppAvailabilityResults. */
export interface AppAvailabilityResults extends Fields<typeof columns> {}
/** The table AppAvailabilityResults. */
export const AppAvailabilityResults: Table<AppAvailabilityResults> = defineTable(
  'AppAvailabilityResults',
  columns,
);
