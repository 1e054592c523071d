// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  LogLevel: 'string',
  DataSourceName: 'string',
  DataSourceType: 'string',
  ScanName: 'string',
  AssetsDiscovered: 'long',
  AssetsClassified: 'long',
  ScanQueueTimeInSeconds: 'long',
  ScanTotalRunTimeInSeconds: 'long',
  RunType: 'string',
  ErrorDetails: 'string',
  ScanResultId: 'string',
  ResultType: 'string',
  SourceSystem: 'string',
} as const;

/** The table PurviewScanStatusLogs. */
export interface PurviewScanStatusLogs extends Fields<typeof columns> {}
/** The table PurviewScanStatusLogs. */
export const PurviewScanStatusLogs: Table<PurviewScanStatusLogs> = defineTable(
  'PurviewScanStatusLogs',
  columns,
);
