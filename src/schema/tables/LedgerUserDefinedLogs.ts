// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  Message: 'string',
  File: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table LedgerUserDefinedLogs. */
export interface LedgerUserDefinedLogs extends Fields<typeof columns> {}
/** The table LedgerUserDefinedLogs. */
export const LedgerUserDefinedLogs: Table<LedgerUserDefinedLogs> = defineTable(
  'LedgerUserDefinedLogs',
  columns,
);
