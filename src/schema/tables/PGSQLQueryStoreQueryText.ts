// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  QueryId: 'string',
  QueryText: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLQueryStoreQueryText. */
export interface PGSQLQueryStoreQueryText extends Fields<typeof columns> {}
/** The table PGSQLQueryStoreQueryText. */
export const PGSQLQueryStoreQueryText: Table<PGSQLQueryStoreQueryText> = defineTable(
  'PGSQLQueryStoreQueryText',
  columns,
);
