// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AppId: 'string',
  AppOwnerTenantId: 'string',
  Category: 'string',
  CorrelationId: 'string',
  CreatedDateTime: 'datetime',
  DurationMs: 'long',
  OperationName: 'string',
  OperationVersion: 'string',
  ResourceDisplayName: 'string',
  ResourceGroup: 'string',
  ResourceIdentity: 'string',
  ResourceOwnerTenantId: 'string',
  ResourceServicePrincipalId: 'string',
  ResultSignature: 'string',
  ServicePrincipalCredentialKeyId: 'string',
  ServicePrincipalCredentialThumbprint: 'string',
  ServicePrincipalId: 'string',
  ServicePrincipalName: 'string',
  SourceSystem: 'string',
  UniqueTokenIdentifier: 'string',
} as const;

/** The table MicrosoftServicePrincipalSignInLogs. */
export interface MicrosoftServicePrincipalSignInLogs extends Fields<typeof columns> {}
/** The table MicrosoftServicePrincipalSignInLogs. */
export const MicrosoftServicePrincipalSignInLogs: Table<MicrosoftServicePrincipalSignInLogs> = defineTable(
  'MicrosoftServicePrincipalSignInLogs',
  columns,
);
