// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AttachmentCount: 'int',
  AuthenticationDetails: 'string',
  AdditionalFields: 'dynamic',
  ConfidenceLevel: 'string',
  Connectors: 'string',
  DetectionMethods: 'string',
  DeliveryAction: 'string',
  DeliveryLocation: 'string',
  EmailClusterId: 'long',
  EmailDirection: 'string',
  EmailLanguage: 'string',
  EmailAction: 'string',
  EmailActionPolicy: 'string',
  EmailActionPolicyGuid: 'string',
  OrgLevelAction: 'string',
  OrgLevelPolicy: 'string',
  InternetMessageId: 'string',
  NetworkMessageId: 'string',
  RecipientEmailAddress: 'string',
  RecipientObjectId: 'string',
  ReportId: 'string',
  SenderDisplayName: 'string',
  SenderFromAddress: 'string',
  SenderFromDomain: 'string',
  SenderObjectId: 'string',
  SenderIPv4: 'string',
  SenderIPv6: 'string',
  SenderMailFromAddress: 'string',
  SenderMailFromDomain: 'string',
  Subject: 'string',
  ThreatTypes: 'string',
  ThreatNames: 'string',
  LastEventExecutionTime: 'datetime',
  UrlCount: 'int',
  UserLevelAction: 'string',
  UserLevelPolicy: 'string',
  BulkComplaintLevel: 'int',
  LatestDeliveryLocation: 'string',
  LatestDeliveryAction: 'string',
  ExchangeTransportRule: 'string',
  DistributionList: 'string',
  ForwardingInformation: 'string',
  Context: 'string',
  To: 'dynamic',
  Cc: 'dynamic',
  ThreatClassification: 'string',
  RecipientDomain: 'string',
  EmailSize: 'int',
  IsFirstContact: 'bool',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Defender for Office 365 mail-flow events. */
export interface EmailEvents extends Fields<typeof columns> {}
/** Defender for Office 365 mail-flow events. */
export const EmailEvents: Table<EmailEvents> = defineTable(
  'EmailEvents',
  columns,
  { description: 'Defender for Office 365 mail-flow events.' },
);
