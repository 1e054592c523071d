// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  UpdatedOn: 'datetime',
  SystemId: 'string',
  SystemNumber: 'string',
  Instance: 'string',
  ClientId: 'string',
  User: 'string',
  SystemRole: 'string',
  SystemUniqueId: 'string',
  AgentId: 'string',
  DBLogId: 'string',
  LogKey: 'string',
  Host: 'string',
  TransactionCode: 'string',
  Program: 'string',
  OperationTypeSQL: 'string',
  VersionNumber: 'string',
  Language: 'string',
  TableName: 'string',
  TableField: 'string',
  OldValue: 'string',
  NewValue: 'string',
  SourceSystem: 'string',
} as const;

/** The table ABAPTableDataLog. */
export interface ABAPTableDataLog extends Fields<typeof columns> {}
/** The table ABAPTableDataLog. */
export const ABAPTableDataLog: Table<ABAPTableDataLog> = defineTable(
  'ABAPTableDataLog',
  columns,
);
