// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  DatabaseName: 'string',
  SchemaName: 'string',
  LiveRowsCount: 'long',
  DeadRowsCount: 'long',
  SeqentialScansCount: 'long',
  RowsFromSeqentialScansCount: 'long',
  IndexScansCount: 'long',
  RowsFromIndexScansCount: 'long',
  RowsInsertedCount: 'long',
  RowsUpdatedCount: 'long',
  RowsDeletedCount: 'long',
  RowsHotUpdatedCount: 'long',
  ModificationsSinceAnalyzeCount: 'long',
  VacuumCount: 'long',
  AutovacuumCount: 'long',
  AnalyzeCount: 'long',
  AutoanalyzeCount: 'long',
  TablesCount: 'long',
  TablesVacuumedCount: 'long',
  TablesAutovacuumedCount: 'long',
  TablesAnalyzedCount: 'long',
  TablesAutoanalyzedCount: 'long',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLAutovacuumStats. */
export interface PGSQLAutovacuumStats extends Fields<typeof columns> {}
/** The table PGSQLAutovacuumStats. */
export const PGSQLAutovacuumStats: Table<PGSQLAutovacuumStats> = defineTable(
  'PGSQLAutovacuumStats',
  columns,
);
