// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  ResultType: 'string',
  ErrorCode: 'int',
  Identity: 'dynamic',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SynapseBuiltinSqlPoolRequestsEnded. */
export interface SynapseBuiltinSqlPoolRequestsEnded extends Fields<typeof columns> {}
/** The table SynapseBuiltinSqlPoolRequestsEnded. */
export const SynapseBuiltinSqlPoolRequestsEnded: Table<SynapseBuiltinSqlPoolRequestsEnded> = defineTable(
  'SynapseBuiltinSqlPoolRequestsEnded',
  columns,
);
