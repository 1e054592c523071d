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
  TranslatedIp: 'string',
  TranslatedPort: 'int',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWNatRule. */
export interface AZFWNatRule extends Fields<typeof columns> {}
/** The table AZFWNatRule. */
export const AZFWNatRule: Table<AZFWNatRule> = defineTable(
  'AZFWNatRule',
  columns,
);
