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

/** The table LedgerTransactionLogs. */
export interface LedgerTransactionLogs extends Fields<typeof columns> {}
/** The table LedgerTransactionLogs. */
export const LedgerTransactionLogs: Table<LedgerTransactionLogs> = defineTable(
  'LedgerTransactionLogs',
  columns,
);
