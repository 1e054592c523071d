// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FailedOn: 'datetime',
  OperationId: 'string',
  Database: 'string',
  Table: 'string',
  IngestionSourceId: 'string',
  IngestionSourcePath: 'string',
  ResultType: 'string',
  RootActivityId: 'string',
  Details: 'string',
  ErrorCode: 'string',
  FailureStatus: 'string',
  OriginatesFromUpdatePolicy: 'bool',
  ShouldRetry: 'bool',
  SourceSystem: 'string',
} as const;

/** The table FailedIngestion. */
export interface FailedIngestion extends Fields<typeof columns> {}
/** The table FailedIngestion. */
export const FailedIngestion: Table<FailedIngestion> = defineTable(
  'FailedIngestion',
  columns,
);
