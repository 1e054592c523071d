// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  RequestId: 'string',
  OperationId: 'string',
  ClientRequestId: 'string',
  ApiVersion: 'string',
  RequestMethod: 'string',
  ResponseStatusCode: 'int',
  AadTenantId: 'string',
  IPAddress: 'string',
  UserAgent: 'string',
  RequestUri: 'string',
  DurationMs: 'int',
  ResponseSizeBytes: 'int',
  SignInActivityId: 'string',
  Roles: 'string',
  SessionId: 'string',
  DeviceId: 'string',
  UniqueTokenId: 'string',
  TokenIssuedAt: 'datetime',
  AppId: 'string',
  UserId: 'string',
  ServicePrincipalId: 'string',
  Scopes: 'string',
  IdentityProvider: 'string',
  ClientAuthMethod: 'int',
  Wids: 'string',
  ATContent: 'string',
  ATContentH: 'string',
  ATContentP: 'string',
  SourceSystem: 'string',
} as const;

/** HTTP requests made to Microsoft Graph in the tenant. */
export interface MicrosoftGraphActivityLogs extends Fields<typeof columns> {}
/** HTTP requests made to Microsoft Graph in the tenant. */
export const MicrosoftGraphActivityLogs: Table<MicrosoftGraphActivityLogs> = defineTable(
  'MicrosoftGraphActivityLogs',
  columns,
  { description: 'HTTP requests made to Microsoft Graph in the tenant.' },
);
