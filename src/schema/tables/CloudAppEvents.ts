// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountId: 'string',
  AccountType: 'string',
  AdditionalFields: 'dynamic',
  RawEventData: 'dynamic',
  ReportId: 'string',
  ObjectId: 'string',
  ObjectType: 'string',
  ObjectName: 'string',
  ActivityObjects: 'dynamic',
  ActivityType: 'string',
  UserAgent: 'string',
  ISP: 'string',
  City: 'string',
  CountryCode: 'string',
  IsAnonymousProxy: 'bool',
  IsExternalUser: 'bool',
  IsImpersonated: 'bool',
  IPAddress: 'string',
  IPCategory: 'string',
  IPTags: 'dynamic',
  OSPlatform: 'string',
  DeviceType: 'string',
  IsAdminOperation: 'bool',
  AccountDisplayName: 'string',
  AccountObjectId: 'string',
  AppInstanceId: 'int',
  ApplicationId: 'int',
  Application: 'string',
  ActionType: 'string',
  UserAgentTags: 'dynamic',
  AuditSource: 'string',
  LastSeenForUser: 'dynamic',
  OAuthAppId: 'string',
  SessionData: 'dynamic',
  UncommonForUser: 'dynamic',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Activity in cloud apps seen by Defender for Cloud Apps. */
export interface CloudAppEvents extends Fields<typeof columns> {}
/** Activity in cloud apps seen by Defender for Cloud Apps. */
export const CloudAppEvents: Table<CloudAppEvents> = defineTable(
  'CloudAppEvents',
  columns,
  { description: 'Activity in cloud apps seen by Defender for Cloud Apps.' },
);
