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
  FlowRate: 'real',
  SourceSystem: 'string',
} as const;

/** The table AZFWFatFlow. */
export interface AZFWFatFlow extends Fields<typeof columns> {}
/** The table AZFWFatFlow. */
export const AZFWFatFlow: Table<AZFWFatFlow> = defineTable(
  'AZFWFatFlow',
  columns,
);
