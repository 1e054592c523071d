// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  AppGuardContainerId: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  InitiatingProcessAccountDomain: 'string',
  InitiatingProcessAccountName: 'string',
  InitiatingProcessAccountObjectId: 'string',
  InitiatingProcessAccountSid: 'string',
  InitiatingProcessAccountUpn: 'string',
  InitiatingProcessCommandLine: 'string',
  InitiatingProcessFileName: 'string',
  InitiatingProcessFolderPath: 'string',
  InitiatingProcessId: 'long',
  InitiatingProcessIntegrityLevel: 'string',
  InitiatingProcessMD5: 'string',
  InitiatingProcessParentFileName: 'string',
  InitiatingProcessParentId: 'long',
  InitiatingProcessSHA1: 'string',
  InitiatingProcessSHA256: 'string',
  InitiatingProcessTokenElevation: 'string',
  InitiatingProcessFileSize: 'long',
  InitiatingProcessVersionInfoCompanyName: 'string',
  InitiatingProcessVersionInfoProductName: 'string',
  InitiatingProcessVersionInfoProductVersion: 'string',
  InitiatingProcessVersionInfoInternalFileName: 'string',
  InitiatingProcessVersionInfoOriginalFileName: 'string',
  InitiatingProcessVersionInfoFileDescription: 'string',
  MachineGroup: 'string',
  PreviousRegistryKey: 'string',
  PreviousRegistryValueData: 'string',
  PreviousRegistryValueName: 'string',
  RegistryKey: 'string',
  RegistryValueData: 'string',
  RegistryValueName: 'string',
  RegistryValueType: 'string',
  ReportId: 'long',
  InitiatingProcessParentCreationTime: 'datetime',
  InitiatingProcessCreationTime: 'datetime',
  InitiatingProcessSessionId: 'long',
  IsInitiatingProcessRemoteSession: 'bool',
  InitiatingProcessRemoteSessionDeviceName: 'string',
  InitiatingProcessRemoteSessionIP: 'string',
  InitiatingProcessUniqueId: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Defender for Endpoint registry events. */
export interface DeviceRegistryEvents extends Fields<typeof columns> {}
/** Defender for Endpoint registry events. */
export const DeviceRegistryEvents: Table<DeviceRegistryEvents> = defineTable(
  'DeviceRegistryEvents',
  columns,
  { description: 'Defender for Endpoint registry events.' },
);
