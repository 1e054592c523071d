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
  ActionReason: 'string',
  Flag: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWFlowTrace. */
export interface AZFWFlowTrace extends Fields<typeof columns> {}
/** The table AZFWFlowTrace. */
export const AZFWFlowTrace: Table<AZFWFlowTrace> = defineTable(
  'AZFWFlowTrace',
  columns,
);
