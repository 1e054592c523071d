// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
} as const;

/** The table OTelTraces. */
export interface OTelTraces extends Fields<typeof columns> {}
/** The table OTelTraces. */
export const OTelTraces: Table<OTelTraces> = defineTable(
  'OTelTraces',
  columns,
);
