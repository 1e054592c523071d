// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  AdditionalFields: 'dynamic',
  AppGuardContainerId: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  FileName: 'string',
  FileOriginIP: 'string',
  FileOriginReferrerUrl: 'string',
  FileOriginUrl: 'string',
  FileSize: 'long',
  FolderPath: 'string',
  InitProcessAccountDomain: 'string',
  InitProcessAccountName: 'string',
  InitProcessAccountObjectId: 'string',
  InitProcessAccountSid: 'string',
  InitProcessAccountUpn: 'string',
  InitProcessCommandLine: 'string',
  InitProcessFileName: 'string',
  InitProcessFolderPath: 'string',
  InitProcessId: 'long',
  InitProcessIntegrityLevel: 'string',
  InitProcessMD5: 'string',
  InitProcessParentFileName: 'string',
  InitProcessParentId: 'long',
  InitProcessSHA1: 'string',
  InitProcessSHA256: 'string',
  InitProcessTokenElevation: 'string',
  IsAzureInfoProtectionApplied: 'bool',
  MD5: 'string',
  MachineGroup: 'string',
  PreviousFileName: 'string',
  PreviousFolderPath: 'string',
  ReportId: 'long',
  RequestAccountDomain: 'string',
  RequestAccountName: 'string',
  RequestAccountSid: 'string',
  RequestProtocol: 'string',
  RequestSourceIP: 'string',
  RequestSourcePort: 'int',
  SHA1: 'string',
  SHA256: 'string',
  SensitivityLabel: 'string',
  SensitivitySubLabel: 'string',
  ShareName: 'string',
  InitProcessParentCreationTime: 'datetime',
  InitProcessCreationTime: 'datetime',
  InitProcessFileSize: 'long',
  InitProcessVersionInfoCompanyName: 'string',
  InitProcessVersionInfoFileDescription: 'string',
  InitProcessVersionInfoInternalFileName: 'string',
  InitProcessVersionInfoOriginalFileName: 'string',
  InitProcessVersionInfoProductName: 'string',
  InitProcessVersionInfoProductVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table MDECustomCollectionDeviceFileEvents. */
export interface MDECustomCollectionDeviceFileEvents extends Fields<typeof columns> {}
/** The table MDECustomCollectionDeviceFileEvents. */
export const MDECustomCollectionDeviceFileEvents: Table<MDECustomCollectionDeviceFileEvents> = defineTable(
  'MDECustomCollectionDeviceFileEvents',
  columns,
);
