// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  ProcessId: 'int',
  ErrorLevel: 'string',
  SqlErrorCode: 'string',
  Message: 'string',
  Detail: 'string',
  DetailLog: 'string',
  Hint: 'string',
  Query: 'string',
  Context: 'string',
  Statement: 'string',
  SchemaName: 'string',
  TableName: 'string',
  ColumnName: 'string',
  DatatypeName: 'string',
  ConstraintName: 'string',
  BackendType: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLServerLogs. */
export interface PGSQLServerLogs extends Fields<typeof columns> {}
/** The table PGSQLServerLogs. */
export const PGSQLServerLogs: Table<PGSQLServerLogs> = defineTable(
  'PGSQLServerLogs',
  columns,
);
