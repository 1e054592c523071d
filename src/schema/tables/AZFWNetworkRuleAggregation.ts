// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Protocol: 'string',
  SourceIp: 'string',
  DestinationIp: 'string',
  DestinationPort: 'int',
  Action: 'string',
  ActionReason: 'string',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  IsDefaultRule: 'bool',
  NetworkRuleCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table AZFWNetworkRuleAggregation. */
export interface AZFWNetworkRuleAggregation extends Fields<typeof columns> {}
/** The table AZFWNetworkRuleAggregation. */
export const AZFWNetworkRuleAggregation: Table<AZFWNetworkRuleAggregation> = defineTable(
  'AZFWNetworkRuleAggregation',
  columns,
);
