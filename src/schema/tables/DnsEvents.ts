// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  SourceSystem: 'string',
  EventId: 'int',
  SubType: 'string',
  ClientIP: 'string',
  Name: 'string',
  Result: 'string',
  IPAddresses: 'string',
  Message: 'string',
  TaskCategory: 'string',
  QueryType: 'string',
  ResultCode: 'int',
  MaliciousIP: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  Confidence: 'string',
  Severity: 'int',
  RemoteIPLongitude: 'real',
  RemoteIPLatitude: 'real',
  RemoteIPCountry: 'string',
} as const;

/** Windows DNS server events (legacy solution). */
export interface DnsEvents extends Fields<typeof columns> {}
/** Windows DNS server events (legacy solution). */
export const DnsEvents: Table<DnsEvents> = defineTable(
  'DnsEvents',
  columns,
  { description: 'Windows DNS server events (legacy solution).' },
);
