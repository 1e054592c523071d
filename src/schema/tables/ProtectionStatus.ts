// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  SourceComputerId: 'string',
  DeviceName: 'string',
  DetectionId: 'string',
  OSName: 'string',
  Threat: 'string',
  ThreatStatusRank: 'int',
  ThreatStatus: 'string',
  ThreatStatusDetails: 'string',
  ProtectionStatusRank: 'int',
  ProtectionStatus: 'string',
  ProtectionStatusDetails: 'string',
  SignatureVersion: 'string',
  TypeofProtection: 'string',
  ScanDate: 'datetime',
  AMProductVersion: 'string',
  ManagementGroupName: 'string',
  Computer: 'string',
  ComputerIP_Hidden: 'string',
  ResourceId: 'string',
  ComputerEnvironment: 'string',
  Resource: 'string',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  ResourceType: 'string',
  VMUUID: 'string',
} as const;

/** The table ProtectionStatus. */
export interface ProtectionStatus extends Fields<typeof columns> {}
/** The table ProtectionStatus. */
export const ProtectionStatus: Table<ProtectionStatus> = defineTable(
  'ProtectionStatus',
  columns,
);
