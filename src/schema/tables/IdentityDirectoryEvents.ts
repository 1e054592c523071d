// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  Application: 'string',
  Protocol: 'string',
  AccountName: 'string',
  AccountDomain: 'string',
  AccountUpn: 'string',
  AccountSid: 'string',
  AccountObjectId: 'string',
  AccountDisplayName: 'string',
  DeviceName: 'string',
  IPAddress: 'string',
  Port: 'string',
  DestinationDeviceName: 'string',
  DestinationIPAddress: 'string',
  DestinationPort: 'string',
  TargetDeviceName: 'string',
  TargetAccountUpn: 'string',
  TargetAccountDisplayName: 'string',
  Location: 'string',
  ISP: 'string',
  ReportId: 'string',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** On-premises directory changes seen by Defender for Identity. */
export interface IdentityDirectoryEvents extends Fields<typeof columns> {}
/** On-premises directory changes seen by Defender for Identity. */
export const IdentityDirectoryEvents: Table<IdentityDirectoryEvents> = defineTable(
  'IdentityDirectoryEvents',
  columns,
  { description: 'On-premises directory changes seen by Defender for Identity.' },
);
