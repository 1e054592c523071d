// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TimeRequested: 'datetime',
  Location: 'string',
  RequestId: 'string',
  AADTenantId: 'string',
  OperationName: 'string',
  ApiVersion: 'string',
  Category: 'string',
  ResultSignature: 'string',
  DurationMs: 'int',
  Level: 'string',
  RequestMethod: 'string',
  ResponseStatusCode: 'int',
  ResponseSizeBytes: 'int',
  SignInActivityId: 'string',
  Roles: 'string',
  TokenIssuedAt: 'datetime',
  ActorType: 'string',
  AppId: 'string',
  UserId: 'string',
  ServicePrincipalId: 'string',
  Scopes: 'string',
  IdentityProvider: 'string',
  ClientAuthMethod: 'string',
  Wids: 'string',
  CallerIpAddress: 'string',
  UserAgent: 'string',
  RequestUri: 'string',
  SessionId: 'string',
  DeviceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AADGraphActivityLogs. */
export interface AADGraphActivityLogs extends Fields<typeof columns> {}
/** The table AADGraphActivityLogs. */
export const AADGraphActivityLogs: Table<AADGraphActivityLogs> = defineTable(
  'AADGraphActivityLogs',
  columns,
);
