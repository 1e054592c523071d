// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountSid: 'string',
  AdditionalFields: 'dynamic',
  AppGuardContainerId: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  EventId: 'long',
  InitiatingProcessAccountDomain: 'string',
  InitiatingProcessAccountName: 'string',
  InitiatingProcessAccountObjectId: 'string',
  InitiatingProcessAccountSid: 'string',
  InitiatingProcessAccountUpn: 'string',
  InitiatingProcessFolderPath: 'string',
  InitiatingProcessId: 'long',
  InitiatingProcessLogonId: 'long',
  InitiatingProcessMD5: 'string',
  InitiatingProcessParentFileName: 'string',
  InitiatingProcessParentId: 'long',
  InitiatingProcessSHA1: 'string',
  LocalIP: 'string',
  LocalPort: 'int',
  MachineGroup: 'string',
  ProcessCommandLine: 'string',
  RemoteDeviceName: 'string',
  RemoteIP: 'string',
  RemotePort: 'int',
  ReportId: 'long',
  SourceSystem: 'string',
} as const;

/** The table DynamicEventCollection. */
export interface DynamicEventCollection extends Fields<typeof columns> {}
/** The table DynamicEventCollection. */
export const DynamicEventCollection: Table<DynamicEventCollection> = defineTable(
  'DynamicEventCollection',
  columns,
);
