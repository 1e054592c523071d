// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  Application: 'string',
  QueryType: 'string',
  QueryTarget: 'string',
  Query: 'string',
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
  ReportId: 'string',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table IdentityQueryEvents. */
export interface IdentityQueryEvents extends Fields<typeof columns> {}
/** The table IdentityQueryEvents. */
export const IdentityQueryEvents: Table<IdentityQueryEvents> = defineTable(
  'IdentityQueryEvents',
  columns,
);
