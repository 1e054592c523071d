// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FirewallName: 'string',
  AvailabilityZone: 'string',
  EventTimestamp: 'datetime',
  SrcIp: 'string',
  SrcPort: 'string',
  DestIp: 'string',
  DestPort: 'string',
  Sni: 'string',
  LeafCertificateFingerprint: 'string',
  Status: 'string',
  Action: 'string',
  ErrorMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSNetworkFirewallTls. */
export interface AWSNetworkFirewallTls extends Fields<typeof columns> {}
/** The table AWSNetworkFirewallTls. */
export const AWSNetworkFirewallTls: Table<AWSNetworkFirewallTls> = defineTable(
  'AWSNetworkFirewallTls',
  columns,
);
