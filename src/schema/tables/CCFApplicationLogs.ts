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
  LineNumber: 'int',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table CCFApplicationLogs. */
export interface CCFApplicationLogs extends Fields<typeof columns> {}
/** The table CCFApplicationLogs. */
export const CCFApplicationLogs: Table<CCFApplicationLogs> = defineTable(
  'CCFApplicationLogs',
  columns,
);
