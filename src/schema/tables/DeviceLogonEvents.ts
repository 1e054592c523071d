// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountDomain: 'string',
  AccountName: 'string',
  AccountSid: 'string',
  ActionType: 'string',
  AdditionalFields: 'dynamic',
  AppGuardContainerId: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  FailureReason: 'string',
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
  IsLocalAdmin: 'bool',
  LogonId: 'long',
  LogonType: 'string',
  MachineGroup: 'string',
  Protocol: 'string',
  RemoteDeviceName: 'string',
  RemoteIP: 'string',
  RemoteIPType: 'string',
  RemotePort: 'int',
  ReportId: 'long',
  InitiatingProcessParentCreationTime: 'datetime',
  InitiatingProcessCreationTime: 'datetime',
  InitiatingProcessFileSize: 'long',
  InitiatingProcessVersionInfoCompanyName: 'string',
  InitiatingProcessVersionInfoFileDescription: 'string',
  InitiatingProcessVersionInfoInternalFileName: 'string',
  InitiatingProcessVersionInfoOriginalFileName: 'string',
  InitiatingProcessVersionInfoProductName: 'string',
  InitiatingProcessVersionInfoProductVersion: 'string',
  InitiatingProcessSessionId: 'long',
  IsInitiatingProcessRemoteSession: 'bool',
  InitiatingProcessRemoteSessionDeviceName: 'string',
  InitiatingProcessRemoteSessionIP: 'string',
  InitiatingProcessUniqueId: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Defender for Endpoint logon events. */
export interface DeviceLogonEvents extends Fields<typeof columns> {}
/** Defender for Endpoint logon events. */
export const DeviceLogonEvents: Table<DeviceLogonEvents> = defineTable(
  'DeviceLogonEvents',
  columns,
  { description: 'Defender for Endpoint logon events.' },
);
