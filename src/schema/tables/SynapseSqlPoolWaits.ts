// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  Category: 'string',
  SessionId: 'string',
  RequestId: 'string',
  State: 'string',
  Priority: 'int',
  LockType: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseSqlPoolWaits. */
export interface SynapseSqlPoolWaits extends Fields<typeof columns> {}
/** The table SynapseSqlPoolWaits. */
export const SynapseSqlPoolWaits: Table<SynapseSqlPoolWaits> = defineTable(
  'SynapseSqlPoolWaits',
  columns,
);
