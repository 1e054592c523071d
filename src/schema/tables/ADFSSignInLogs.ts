// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
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
  AlternateSignInName: 'string',
  AppDisplayName: 'string',
  AppId: 'string',
  AuthenticationDetails: 'string',
  AuthenticationProcessingDetails: 'string',
  AuthenticationRequirement: 'string',
  AuthenticationRequirementPolicies: 'string',
  ConditionalAccessPolicies: 'string',
  ConditionalAccessStatus: 'string',
  CreatedDateTime: 'datetime',
  DeviceDetail: 'string',
  IsInteractive: 'bool',
  Id: 'string',
  IPAddress: 'string',
  NetworkLocationDetails: 'string',
  OriginalRequestId: 'string',
  ProcessingTimeInMs: 'string',
  ResourceDisplayName: 'string',
  ResourceIdentity: 'string',
  ResourceTenantId: 'string',
  Requirement: 'string',
  Status: 'string',
  TokenIssuerName: 'string',
  TokenIssuerType: 'string',
  UniqueTokenIdentifier: 'string',
  UserAgent: 'string',
  UserDisplayName: 'string',
  UserId: 'string',
  UserPrincipalName: 'string',
} as const;

/** AD FS sign-ins from Connect Health. */
export interface ADFSSignInLogs extends Fields<typeof columns> {}
/** AD FS sign-ins from Connect Health. */
export const ADFSSignInLogs: Table<ADFSSignInLogs> = defineTable(
  'ADFSSignInLogs',
  columns,
  { description: 'AD FS sign-ins from Connect Health.' },
);
