// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  ReportId: 'long',
  Timestamp: 'datetime',
  InitiatingProcessId: 'long',
  InitiatingProcessCreationTime: 'datetime',
  InitiatingProcessCommandLine: 'string',
  InitiatingProcessParentFileName: 'string',
  InitiatingProcessParentId: 'long',
  InitiatingProcessParentCreationTime: 'datetime',
  InitiatingProcessSHA1: 'string',
  InitiatingProcessSHA256: 'string',
  InitiatingProcessMD5: 'string',
  InitiatingProcessFileName: 'string',
  InitiatingProcessFolderPath: 'string',
  InitiatingProcessAccountName: 'string',
  InitiatingProcessAccountDomain: 'string',
  InitiatingProcessSignatureStatus: 'string',
  InitiatingProcessSignerType: 'string',
  InitiatingProcessAccountSid: 'string',
  InitiatingProcessAccountUpn: 'string',
  InitiatingProcessAccountObjectId: 'string',
  InitiatingProcessFileSize: 'long',
  InitiatingProcessVersionInfoCompanyName: 'string',
  InitiatingProcessVersionInfoProductName: 'string',
  InitiatingProcessVersionInfoProductVersion: 'string',
  InitiatingProcessVersionInfoInternalFileName: 'string',
  InitiatingProcessVersionInfoOriginalFileName: 'string',
  InitiatingProcessVersionInfoFileDescription: 'string',
  InitiatingProcessSessionId: 'long',
  IsInitiatingProcessRemoteSession: 'bool',
  InitiatingProcessRemoteSessionDeviceName: 'string',
  InitiatingProcessRemoteSessionIP: 'string',
  InitiatingProcessUniqueId: 'string',
  ScriptContent: 'string',
  ScriptContentSHA256: 'string',
  RuleName: 'string',
  RuleLastModificationTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table DeviceCustomScriptEvents. */
export interface DeviceCustomScriptEvents extends Fields<typeof columns> {}
/** The table DeviceCustomScriptEvents. */
export const DeviceCustomScriptEvents: Table<DeviceCustomScriptEvents> = defineTable(
  'DeviceCustomScriptEvents',
  columns,
);
