// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ProblemId: 'string',
  HandledAt: 'string',
  ExceptionType: 'string',
  Message: 'string',
  Assembly: 'string',
  Method: 'string',
  OuterType: 'string',
  OuterMessage: 'string',
  OuterAssembly: 'string',
  OuterMethod: 'string',
  InnermostType: 'string',
  InnermostMessage: 'string',
  InnermostAssembly: 'string',
  InnermostMethod: 'string',
  SeverityLevel: 'int',
  Details: 'dynamic',
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

/** The table AppExceptions. */
export interface AppExceptions extends Fields<typeof columns> {}
/** The table AppExceptions. */
export const AppExceptions: Table<AppExceptions> = defineTable(
  'AppExceptions',
  columns,
);
