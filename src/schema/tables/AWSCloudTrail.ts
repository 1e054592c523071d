// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AwsEventId: 'string',
  EventVersion: 'string',
  EventSource: 'string',
  EventTypeName: 'string',
  EventName: 'string',
  UserIdentityType: 'string',
  UserIdentityPrincipalid: 'string',
  UserIdentityArn: 'string',
  UserIdentityAccountId: 'string',
  UserIdentityInvokedBy: 'string',
  UserIdentityAccessKeyId: 'string',
  UserIdentityUserName: 'string',
  SessionMfaAuthenticated: 'bool',
  SessionCreationDate: 'datetime',
  SessionIssuerType: 'string',
  SessionIssuerPrincipalId: 'string',
  SessionIssuerArn: 'string',
  SessionIssuerAccountId: 'string',
  SessionIssuerUserName: 'string',
  AWSRegion: 'string',
  SourceIpAddress: 'string',
  UserAgent: 'string',
  ErrorCode: 'string',
  ErrorMessage: 'string',
  RequestParameters: 'string',
  ResponseElements: 'string',
  AdditionalEventData: 'string',
  AwsRequestId: 'string',
  AwsRequestId_: 'string',
  Resources: 'string',
  APIVersion: 'string',
  ReadOnly: 'bool',
  RecipientAccountId: 'string',
  ServiceEventDetails: 'string',
  SharedEventId: 'string',
  VpcEndpointId: 'string',
  ManagementEvent: 'bool',
  SourceSystem: 'string',
  OperationName: 'string',
  Category: 'string',
  EC2RoleDelivery: 'string',
  TlsVersion: 'string',
  CipherSuite: 'string',
  ClientProvidedHostHeader: 'string',
  IpProtocol: 'string',
  SourcePort: 'string',
  DestinationPort: 'string',
  CidrIp: 'string',
  UserIdentityUserId: 'string',
  UserIdentityStoreArn: 'string',
} as const;

/** AWS CloudTrail events. */
export interface AWSCloudTrail extends Fields<typeof columns> {}
/** AWS CloudTrail events. */
export const AWSCloudTrail: Table<AWSCloudTrail> = defineTable(
  'AWSCloudTrail',
  columns,
  { description: 'AWS CloudTrail events.' },
);
