// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADServicePrincipalSignInLogs.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CorrelationId: 'string',
  ResourceGroup: 'string',
  Identity: 'string',
  Level: 'string',
  Location: 'string',
  AppId: 'string',
  AppOwnerTenantId: 'string',
  AuthenticationContextClassReferences: 'string',
  AutonomousSystemNumber: 'string',
  AuthenticationProcessingDetails: 'string',
  ClientCredentialType: 'string',
  ConditionalAccessAudiences: 'string',
  ConditionalAccessPolicies: 'string',
  ConditionalAccessStatus: 'string',
  CreatedDateTime: 'datetime',
  FederatedCredentialId: 'string',
  Id: 'string',
  IPAddress: 'string',
  LocationDetails: 'string',
  NetworkLocationDetails: 'string',
  ResourceDisplayName: 'string',
  ResourceIdentity: 'string',
  ResourceOwnerTenantId: 'string',
  ResourceServicePrincipalId: 'string',
  ServicePrincipalCredentialKeyId: 'string',
  ServicePrincipalCredentialThumbprint: 'string',
  ServicePrincipalId: 'string',
  ServicePrincipalName: 'string',
  SessionId: 'string',
  UniqueTokenIdentifier: 'string',
  Agent: 'string',
  UserAgent: 'string',
  AADTenantId: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Entra ID sign-ins by service principals. */
export interface AADServicePrincipalSignInLogs extends Fields<typeof columns> {}
/** Entra ID sign-ins by service principals. */
export const AADServicePrincipalSignInLogs: Table<AADServicePrincipalSignInLogs> = defineTable(
  'AADServicePrincipalSignInLogs',
  columns,
  { ...shape, description: 'Entra ID sign-ins by service principals.' },
);
