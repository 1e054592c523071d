// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  SourceSystem: 'string',
  SubType: 'string',
  ResourceRecordName: 'string',
  ResourceRecordType: 'string',
  ZoneName: 'string',
  DomainName: 'string',
  ForestName: 'string',
  ServerIPs: 'string',
  DynamicUpdate: 'string',
  DnsSecSigned: 'string',
  NameServers: 'string',
} as const;

/** The table DnsInventory. */
export interface DnsInventory extends Fields<typeof columns> {}
/** The table DnsInventory. */
export const DnsInventory: Table<DnsInventory> = defineTable(
  'DnsInventory',
  columns,
);
