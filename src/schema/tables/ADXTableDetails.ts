// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  DatabaseName: 'string',
  TableName: 'string',
  EntityType: 'string',
  TotalExtentSize: 'real',
  TotalOriginalSize: 'real',
  HotExtentSize: 'real',
  RetentionPolicyOrigin: 'string',
  RetentionPolicy: 'dynamic',
  CachingPolicyOrigin: 'string',
  CachingPolicy: 'dynamic',
  MaxExtentsCreationTime: 'datetime',
  MinExtentsCreationTime: 'datetime',
  TotalExtentCount: 'long',
  TotalRowCount: 'long',
  HotExtentCount: 'long',
  HotOriginalSize: 'long',
  HotRowCount: 'long',
  SourceSystem: 'string',
} as const;

/** The table ADXTableDetails. */
export interface ADXTableDetails extends Fields<typeof columns> {}
/** The table ADXTableDetails. */
export const ADXTableDetails: Table<ADXTableDetails> = defineTable(
  'ADXTableDetails',
  columns,
);
