// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BehaviorId: 'string',
  ActionType: 'string',
  Categories: 'string',
  ServiceSource: 'string',
  DetectionSource: 'string',
  DataSources: 'string',
  EntityType: 'string',
  EntityRole: 'string',
  DetailedEntityRole: 'string',
  FileName: 'string',
  FolderPath: 'string',
  SHA1: 'string',
  SHA256: 'string',
  FileSize: 'long',
  ThreatFamily: 'string',
  RemoteIP: 'string',
  RemoteUrl: 'string',
  AccountName: 'string',
  AccountDomain: 'string',
  AccountSid: 'string',
  AccountObjectId: 'string',
  AccountUpn: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  LocalIP: 'string',
  NetworkMessageId: 'string',
  EmailSubject: 'string',
  EmailClusterId: 'string',
  Application: 'string',
  ApplicationId: 'string',
  OAuthApplicationId: 'string',
  ProcessCommandLine: 'string',
  RegistryKey: 'string',
  RegistryValueName: 'string',
  RegistryValueData: 'string',
  AdditionalFields: 'string',
  SourceSystem: 'string',
} as const;

/** The table DeviceBehaviorEntities. */
export interface DeviceBehaviorEntities extends Fields<typeof columns> {}
/** The table DeviceBehaviorEntities. */
export const DeviceBehaviorEntities: Table<DeviceBehaviorEntities> = defineTable(
  'DeviceBehaviorEntities',
  columns,
);
