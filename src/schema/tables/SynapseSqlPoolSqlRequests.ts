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
  RequestId: 'string',
  StepIndex: 'int',
  PdwNodeId: 'int',
  DistributionId: 'int',
  Status: 'string',
  ErrorId: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  RowCount: 'int',
  SpId: 'int',
  Command: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseSqlPoolSqlRequests. */
export interface SynapseSqlPoolSqlRequests extends Fields<typeof columns> {}
/** The table SynapseSqlPoolSqlRequests. */
export const SynapseSqlPoolSqlRequests: Table<SynapseSqlPoolSqlRequests> = defineTable(
  'SynapseSqlPoolSqlRequests',
  columns,
);
