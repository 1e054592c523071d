// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  VideoIndexerResourceId: 'string',
  Location: 'string',
  AccountName: 'string',
  AccountId: 'string',
  VideoId: 'string',
  OperationName: 'string',
  ErrorCode: 'string',
  Status: 'string',
  ErrorDescription: 'string',
  ExternalUserId: 'string',
  Upn: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  OperationVersion: 'string',
  IndexingProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table VIIndexing. */
export interface VIIndexing extends Fields<typeof columns> {}
/** The table VIIndexing. */
export const VIIndexing: Table<VIIndexing> = defineTable(
  'VIIndexing',
  columns,
);
