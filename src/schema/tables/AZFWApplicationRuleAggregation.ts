// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Protocol: 'string',
  SourceIp: 'string',
  DestinationPort: 'int',
  Fqdn: 'string',
  TargetUrl: 'string',
  Action: 'string',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  ActionReason: 'string',
  ApplicationRuleCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table AZFWApplicationRuleAggregation. */
export interface AZFWApplicationRuleAggregation extends Fields<typeof columns> {}
/** The table AZFWApplicationRuleAggregation. */
export const AZFWApplicationRuleAggregation: Table<AZFWApplicationRuleAggregation> = defineTable(
  'AZFWApplicationRuleAggregation',
  columns,
);
