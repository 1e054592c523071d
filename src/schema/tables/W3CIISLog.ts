// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  sSiteName: 'string',
  sIP: 'string',
  csMethod: 'string',
  csUriStem: 'string',
  csUriQuery: 'string',
  sPort: 'int',
  csUserName: 'string',
  cIP: 'string',
  csVersion: 'string',
  csUserAgent: 'string',
  csCookie: 'string',
  csReferer: 'string',
  csHost: 'string',
  scStatus: 'string',
  scSubStatus: 'string',
  scWin32Status: 'string',
  scBytes: 'long',
  csBytes: 'long',
  TimeTaken: 'long',
  Computer: 'string',
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
  RemoteIPLongitude: 'real',
  RemoteIPLatitude: 'real',
  RemoteIPCountry: 'string',
  StorageAccount: 'string',
  AzureDeploymentID: 'string',
  Role: 'string',
  RoleInstance: 'string',
} as const;

/** IIS web server log. */
export interface W3CIISLog extends Fields<typeof columns> {}
/** IIS web server log. */
export const W3CIISLog: Table<W3CIISLog> = defineTable(
  'W3CIISLog',
  columns,
  { description: 'IIS web server log.' },
);
