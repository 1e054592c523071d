// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AlertId: 'string',
  Title: 'string',
  Categories: 'string',
  AttackTechniques: 'string',
  ServiceSource: 'string',
  DetectionSource: 'string',
  EntityType: 'string',
  EvidenceRole: 'string',
  EvidenceDirection: 'string',
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
  ApplicationId: 'int',
  Application: 'string',
  OAuthApplicationId: 'string',
  ProcessCommandLine: 'string',
  AdditionalFields: 'dynamic',
  RegistryKey: 'string',
  RegistryValueName: 'string',
  RegistryValueData: 'string',
  CloudPlatform: 'string',
  CloudResource: 'string',
  Severity: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Entities attached to Defender XDR alerts. */
export interface AlertEvidence extends Fields<typeof columns> {}
/** Entities attached to Defender XDR alerts. */
export const AlertEvidence: Table<AlertEvidence> = defineTable(
  'AlertEvidence',
  columns,
  { description: 'Entities attached to Defender XDR alerts.' },
);
