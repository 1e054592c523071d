// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ClusterName: 'string',
  Level: 'string',
  AddressIp: 'string',
  ThreadName: 'string',
  ThreadId: 'string',
  SourceFile: 'string',
  SourceLine: 'int',
  Message: 'string',
  Exception: 'string',
  EventProduct: 'string',
  EventCategory: 'string',
  EventType: 'string',
  CassandraKeyspace: 'string',
  CassandraTable: 'string',
  PartitionKey: 'string',
  PartitionSize: 'int',
  TombstonedCells: 'int',
  LiveCells: 'int',
  CassandraKey: 'string',
  RequestedColumns: 'int',
  SliceStart: 'string',
  SliceEnd: 'string',
  DeletionInfo: 'string',
  CodeCacheBefore: 'long',
  CodeCacheAfter: 'long',
  Collections: 'int',
  CompressedClassSpaceAfter: 'long',
  CompressedClassSpaceBefore: 'long',
  DurationMs: 'int',
  EdenSpaceBefore: 'long',
  EdenSpaceAfter: 'long',
  GCType: 'string',
  MaxMemory: 'long',
  MetaspaceBefore: 'long',
  MetaspaceAfter: 'long',
  OldGenAfter: 'long',
  OldGenBefore: 'long',
  PercentFull: 'real',
  PermGenAfter: 'long',
  PermGenBefore: 'long',
  SurvivorSpaceBefore: 'long',
  SurvivorSpaceAfter: 'long',
  UsedMemory: 'long',
  DroppedCrossNodeTimeout: 'int',
  DroppedInternalTimeout: 'int',
  DroppedMessagesType: 'string',
  DroppedMessages: 'int',
  Endpoint: 'string',
  HostId: 'string',
  PendingTasks: 'int',
  SessionId: 'string',
  SSTableName: 'string',
  SourceSystem: 'string',
} as const;

/** The table CassandraLogs. */
export interface CassandraLogs extends Fields<typeof columns> {}
/** The table CassandraLogs. */
export const CassandraLogs: Table<CassandraLogs> = defineTable(
  'CassandraLogs',
  columns,
);
