// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Fqdn: 'string',
  ServerIp: 'string',
  ServerPort: 'int',
  Policy: 'string',
  RuleCollectionGroup: 'string',
  RuleCollection: 'string',
  Rule: 'string',
  Error: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWInternalFqdnResolutionFailure. */
export interface AZFWInternalFqdnResolutionFailure extends Fields<typeof columns> {}
/** The table AZFWInternalFqdnResolutionFailure. */
export const AZFWInternalFqdnResolutionFailure: Table<AZFWInternalFqdnResolutionFailure> = defineTable(
  'AZFWInternalFqdnResolutionFailure',
  columns,
);
