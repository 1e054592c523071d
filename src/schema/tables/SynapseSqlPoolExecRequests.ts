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
  Status: 'string',
  SubmitTime: 'datetime',
  StartTime: 'datetime',
  EndCompileTime: 'datetime',
  EndTime: 'datetime',
  Label: 'string',
  ErrorId: 'string',
  DatabaseId: 'string',
  Command: 'string',
  ResourceClass: 'string',
  StatementType: 'string',
  ScopeDepth: 'int',
  RootQueryId: 'string',
  ClientCorrelationId: 'string',
  ExplainOutput: 'string',
  Importance: 'string',
  ClassifierName: 'string',
  ResourceAllocationPercent: 'string',
  ResultCacheHit: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseSqlPoolExecRequests. */
export interface SynapseSqlPoolExecRequests extends Fields<typeof columns> {}
/** The table SynapseSqlPoolExecRequests. */
export const SynapseSqlPoolExecRequests: Table<SynapseSqlPoolExecRequests> = defineTable(
  'SynapseSqlPoolExecRequests',
  columns,
);
