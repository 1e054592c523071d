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
  RootActivityId: 'string',
  StartedOn: 'datetime',
  LastUpdatedOn: 'datetime',
  DatabaseName: 'string',
  State: 'string',
  FailureReason: 'string',
  TotalCPU: 'string',
  ApplicationName: 'string',
  MemoryPeak: 'long',
  Duration: 'string',
  User: 'string',
  Principal: 'string',
  ExtentsMinDataScannedTime: 'datetime',
  ExtentsMaxDataScannedTime: 'datetime',
  TotalExtentsCount: 'long',
  ScannedExtentsCount: 'long',
  TotalRowsCount: 'long',
  ScannedRowsCount: 'long',
  CacheMemoryHits: 'long',
  CacheMemoryMisses: 'long',
  CacheDiskHits: 'long',
  CacheDiskMisses: 'long',
  CacheShardsHotHits: 'long',
  CacheShardsHotMisses: 'long',
  CacheShardsColdHits: 'long',
  CacheShardsColdMisses: 'long',
  CacheShardsBypassBytes: 'long',
  TableCount: 'int',
  TablesStatistics: 'dynamic',
  WorkloadGroup: 'string',
  Text: 'string',
  ComponentFault: 'string',
  ClientRequestProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ADXQuery. */
export interface ADXQuery extends Fields<typeof columns> {}
/** The table ADXQuery. */
export const ADXQuery: Table<ADXQuery> = defineTable(
  'ADXQuery',
  columns,
);
