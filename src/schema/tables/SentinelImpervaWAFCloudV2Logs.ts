// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogVersion: 'string',
  EventVendor: 'string',
  EventProduct: 'string',
  EventType: 'string',
  DeviceVersion: 'string',
  SignatureId: 'string',
  AttackName: 'string',
  AttackSeverity: 'string',
  FileId: 'string',
  RequestClientApplication: 'string',
  Suid: 'string',
  Customer: 'string',
  Tag: 'string',
  CiCode: 'string',
  Src: 'string',
  In: 'string',
  CCode: 'string',
  Cn1: 'string',
  RequestMethod: 'string',
  DeviceFacility: 'string',
  App: 'string',
  Ver: 'string',
  Ref: 'string',
  AdditionalReqHeaders: 'string',
  DeviceExternalId: 'string',
  Act: 'string',
  Start: 'string',
  End: 'string',
  AdditionalResHeaders: 'string',
  SiteId: 'string',
  SourceServiceName: 'string',
  SiteTag: 'string',
  Cpt: 'string',
  Request: 'string',
  Xff: 'string',
  FilePermission: 'string',
  FileType: 'string',
  Dproc: 'string',
  PostBody: 'string',
  QStr: 'string',
  SIP: 'string',
  Spt: 'string',
  AdditionalRuleInfo: 'string',
  CapSupport: 'string',
  ClApp: 'string',
  CoSupport: 'string',
  ClAppSig: 'string',
  JavascriptSupport: 'string',
  Latitude: 'string',
  Longitude: 'string',
  RuleName: 'string',
  VID: 'string',
  DeliveryRuleDetails: 'string',
  SourceSystem: 'string',
} as const;

/** The table SentinelImpervaWAFCloudV2Logs. */
export interface SentinelImpervaWAFCloudV2Logs extends Fields<typeof columns> {}
/** The table SentinelImpervaWAFCloudV2Logs. */
export const SentinelImpervaWAFCloudV2Logs: Table<SentinelImpervaWAFCloudV2Logs> = defineTable(
  'SentinelImpervaWAFCloudV2Logs',
  columns,
);
