// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Protocol: 'string',
  SourceIp: 'string',
  SourcePort: 'int',
  DestinationIp: 'string',
  DestinationPort: 'int',
  Fqdn: 'string',
  TargetUrl: 'string',
  Action: 'string',
  ThreatDescription: 'string',
  IsTlsInspected: 'bool',
  SourceSystem: 'string',
} as const;

/** The table AZFWThreatIntel. */
export interface AZFWThreatIntel extends Fields<typeof columns> {}
/** The table AZFWThreatIntel. */
export const AZFWThreatIntel: Table<AZFWThreatIntel> = defineTable(
  'AZFWThreatIntel',
  columns,
);
