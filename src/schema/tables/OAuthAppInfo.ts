// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ReportId: 'string',
  OAuthAppId: 'string',
  ServicePrincipalId: 'string',
  AppName: 'string',
  AddedOnTime: 'datetime',
  LastModifiedTime: 'datetime',
  AppStatus: 'string',
  VerifiedPublisher: 'dynamic',
  PrivilegeLevel: 'string',
  Permissions: 'dynamic',
  ConsentedUsersCount: 'int',
  IsAdminConsented: 'bool',
  AppOrigin: 'string',
  LastUsedTime: 'datetime',
  AppOwnerTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table OAuthAppInfo. */
export interface OAuthAppInfo extends Fields<typeof columns> {}
/** The table OAuthAppInfo. */
export const OAuthAppInfo: Table<OAuthAppInfo> = defineTable(
  'OAuthAppInfo',
  columns,
);
