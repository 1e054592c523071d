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
  FileName: 'string',
  FolderPath: 'string',
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
  MD5: 'string',
  MachineGroup: 'string',
  ReportId: 'long',
  SHA1: 'string',
  SHA256: 'string',
  InitiatingProcessParentCreationTime: 'datetime',
  InitiatingProcessCreationTime: 'datetime',
  InitiatingProcessFileSize: 'long',
  InitiatingProcessVersionInfoCompanyName: 'string',
  InitiatingProcessVersionInfoFileDescription: 'string',
  InitiatingProcessVersionInfoInternalFileName: 'string',
  InitiatingProcessVersionInfoOriginalFileName: 'string',
  InitiatingProcessVersionInfoProductName: 'string',
  InitiatingProcessVersionInfoProductVersion: 'string',
  FileSize: 'long',
  InitiatingProcessSessionId: 'long',
  IsInitiatingProcessRemoteSession: 'bool',
  InitiatingProcessRemoteSessionDeviceName: 'string',
  InitiatingProcessRemoteSessionIP: 'string',
  InitiatingProcessUniqueId: 'string',
  RuleName: 'string',
  RuleLastModificationTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table DeviceCustomImageLoadEvents. */
export interface DeviceCustomImageLoadEvents extends Fields<typeof columns> {}
/** The table DeviceCustomImageLoadEvents. */
export const DeviceCustomImageLoadEvents: Table<DeviceCustomImageLoadEvents> = defineTable(
  'DeviceCustomImageLoadEvents',
  columns,
);
