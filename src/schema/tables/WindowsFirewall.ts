// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  CommunicationDirection: 'string',
  FirewallAction: 'string',
  Protocol: 'string',
  SourceIP: 'string',
  DestinationIP: 'string',
  RemoteIP: 'string',
  SourcePort: 'int',
  FullDestinationAddress: 'string',
  DestinationPort: 'int',
  RequestSizeInBytes: 'long',
  Info: 'string',
  ManagementGroupName: 'string',
  MaliciousIP: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  TLPLevel: 'string',
  Confidence: 'string',
  Severity: 'int',
  FirstReportedDateTime: 'string',
  LastReportedDateTime: 'string',
  IsActive: 'string',
  MaliciousIPLongitude: 'real',
  MaliciousIPLatitude: 'real',
  MaliciousIPCountry: 'string',
} as const;

/** The table WindowsFirewall. */
export interface WindowsFirewall extends Fields<typeof columns> {}
/** The table WindowsFirewall. */
export const WindowsFirewall: Table<WindowsFirewall> = defineTable(
  'WindowsFirewall',
  columns,
);
