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
  Action: 'string',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  ActionReason: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWNetworkRule. */
export interface AZFWNetworkRule extends Fields<typeof columns> {}
/** The table AZFWNetworkRule. */
export const AZFWNetworkRule: Table<AZFWNetworkRule> = defineTable(
  'AZFWNetworkRule',
  columns,
);
