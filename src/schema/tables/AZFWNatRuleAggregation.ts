// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Protocol: 'string',
  SourceIp: 'string',
  TranslatedIp: 'string',
  TranslatedPort: 'int',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  NatRuleCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table AZFWNatRuleAggregation. */
export interface AZFWNatRuleAggregation extends Fields<typeof columns> {}
/** The table AZFWNatRuleAggregation. */
export const AZFWNatRuleAggregation: Table<AZFWNatRuleAggregation> = defineTable(
  'AZFWNatRuleAggregation',
  columns,
);
