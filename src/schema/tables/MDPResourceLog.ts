// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MDPResourceLog. */
export interface MDPResourceLog extends Fields<typeof columns> {}
/** The table MDPResourceLog. */
export const MDPResourceLog: Table<MDPResourceLog> = defineTable(
  'MDPResourceLog',
  columns,
);
