// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
} as const;

/** The table OTelTracesAgent. */
export interface OTelTracesAgent extends Fields<typeof columns> {}
/** The table OTelTracesAgent. */
export const OTelTracesAgent: Table<OTelTracesAgent> = defineTable(
  'OTelTracesAgent',
  columns,
);
