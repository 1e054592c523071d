// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogLevel: 'string',
  Message: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLPgBouncer. */
export interface PGSQLPgBouncer extends Fields<typeof columns> {}
/** The table PGSQLPgBouncer. */
export const PGSQLPgBouncer: Table<PGSQLPgBouncer> = defineTable(
  'PGSQLPgBouncer',
  columns,
);
