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
  DestinationPort: 'int',
  Fqdn: 'string',
  TargetUrl: 'string',
  Action: 'string',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  ActionReason: 'string',
  IsTlsInspected: 'bool',
  WebCategory: 'string',
  IsExplicitProxyRequest: 'bool',
  SourceSystem: 'string',
} as const;

/** The table AZFWApplicationRule. */
export interface AZFWApplicationRule extends Fields<typeof columns> {}
/** The table AZFWApplicationRule. */
export const AZFWApplicationRule: Table<AZFWApplicationRule> = defineTable(
  'AZFWApplicationRule',
  columns,
);
