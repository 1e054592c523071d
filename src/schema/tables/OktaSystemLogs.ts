// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActingAppName: 'string',
  ActingAppType: 'string',
  ActorDetailEntry: 'dynamic',
  ActorDisplayName: 'string',
  ActorSessionId: 'string',
  ActorUserId: 'string',
  ActorUserIdType: 'string',
  ActorUsername: 'string',
  ActorUsernameType: 'string',
  ActorUserType: 'string',
  AuthenticationContextAuthenticationProvider: 'string',
  AuthenticationContextAuthenticationStep: 'int',
  AuthenticationContextCredentialProvider: 'string',
  AuthenticationContextInterface: 'string',
  AuthenticationContextIssuerId: 'string',
  AuthenticationContextIssuerType: 'string',
  DebugData: 'dynamic',
  DvcAction: 'string',
  EventMessage: 'string',
  EventOriginalResultDetails: 'string',
  EventOriginalType: 'string',
  EventOriginalUid: 'string',
  EventResult: 'string',
  EventSeverity: 'string',
  HttpUserAgent: 'string',
  LegacyEventType: 'string',
  LogonMethod: 'string',
  OriginalActorAlternateId: 'string',
  OriginalClientDevice: 'string',
  OriginalOutcomeResult: 'string',
  OriginalSeverity: 'string',
  OriginalTarget: 'dynamic',
  OriginalUserId: 'string',
  OriginalUserType: 'string',
  Request: 'dynamic',
  SecurityContextAsNumber: 'int',
  SecurityContextAsOrg: 'string',
  SecurityContextDomain: 'string',
  SecurityContextIsProxy: 'bool',
  SrcDeviceType: 'string',
  SrcDvcId: 'string',
  SrcDvcOs: 'string',
  SrcGeoCity: 'string',
  SrcGeoCountry: 'string',
  SrcGeoLatitude: 'real',
  SrcGeoLongtitude: 'real',
  SrcGeoPostalCode: 'string',
  SrcGeoRegion: 'string',
  SrcIpAddr: 'string',
  SrcIsp: 'string',
  SrcZone: 'string',
  TransactionDetail: 'dynamic',
  TransactionId: 'string',
  TransactionType: 'string',
  Version: 'string',
  SrcDvcIdType: 'string',
  SourceSystem: 'string',
} as const;

/** The table OktaSystemLogs. */
export interface OktaSystemLogs extends Fields<typeof columns> {}
/** The table OktaSystemLogs. */
export const OktaSystemLogs: Table<OktaSystemLogs> = defineTable(
  'OktaSystemLogs',
  columns,
);
