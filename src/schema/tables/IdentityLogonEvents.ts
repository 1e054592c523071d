// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  Application: 'string',
  LogonType: 'string',
  Protocol: 'string',
  FailureReason: 'string',
  AccountName: 'string',
  AccountDomain: 'string',
  AccountUpn: 'string',
  AccountSid: 'string',
  AccountObjectId: 'string',
  AccountDisplayName: 'string',
  DeviceName: 'string',
  DeviceType: 'string',
  OSPlatform: 'string',
  IPAddress: 'string',
  Port: 'string',
  DestinationDeviceName: 'string',
  DestinationIPAddress: 'string',
  DestinationPort: 'string',
  TargetDeviceName: 'string',
  TargetAccountDisplayName: 'string',
  Location: 'string',
  ISP: 'string',
  ReportId: 'string',
  AdditionalFields: 'dynamic',
  LastSeenForUser: 'dynamic',
  UncommonForUser: 'dynamic',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Logons seen by Defender for Identity and Defender for Cloud Apps. */
export interface IdentityLogonEvents extends Fields<typeof columns> {}
/** Logons seen by Defender for Identity and Defender for Cloud Apps. */
export const IdentityLogonEvents: Table<IdentityLogonEvents> = defineTable(
  'IdentityLogonEvents',
  columns,
  { description: 'Logons seen by Defender for Identity and Defender for Cloud Apps.' },
);
