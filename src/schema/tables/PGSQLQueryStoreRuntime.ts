// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  RuntimeStatsEntryId: 'long',
  UserId: 'int',
  DatabaseId: 'int',
  QueryId: 'string',
  PlanId: 'long',
  StartTime: 'datetime',
  EndTime: 'datetime',
  Calls: 'long',
  TotalExecDurationMs: 'real',
  MinExecDurationMs: 'real',
  MaxExecDurationMs: 'real',
  MeanExecDurationMs: 'real',
  StdDevExecDurationMs: 'real',
  Rows: 'long',
  SharedBlksHit: 'long',
  SharedBlksRead: 'long',
  SharedBlksDirtied: 'long',
  SharedBlksWritten: 'long',
  LocalBlksHit: 'long',
  LocalBlksRead: 'long',
  LocalBlksDirtied: 'long',
  LocalBlksWritten: 'long',
  TempBlksRead: 'long',
  TempBlksWritten: 'long',
  BlkReadTime: 'real',
  BlkWriteTime: 'real',
  IsSystemQuery: 'bool',
  QueryType: 'string',
  SearchPath: 'string',
  SearchPathCaptureStatus: 'string',
  ParametersCaptureStatus: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLQueryStoreRuntime. */
export interface PGSQLQueryStoreRuntime extends Fields<typeof columns> {}
/** The table PGSQLQueryStoreRuntime. */
export const PGSQLQueryStoreRuntime: Table<PGSQLQueryStoreRuntime> = defineTable(
  'PGSQLQueryStoreRuntime',
  columns,
);
