// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  ResponseCode: 'int',
  ResultType: 'string',
  ResultDescription: 'string',
  StorageTargetName: 'string',
  PrimingJobName: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageCacheOperationEvents. */
export interface StorageCacheOperationEvents extends Fields<typeof columns> {}
/** The table StorageCacheOperationEvents. */
export const StorageCacheOperationEvents: Table<StorageCacheOperationEvents> = defineTable(
  'StorageCacheOperationEvents',
  columns,
);
