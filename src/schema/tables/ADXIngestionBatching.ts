// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Database: 'string',
  Table: 'string',
  BatchingType: 'string',
  SourceCreationTime: 'datetime',
  BatchTimeSeconds: 'real',
  BatchSizeBytes: 'long',
  DataSourcesInBatch: 'int',
  RootActivityId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADXIngestionBatching. */
export interface ADXIngestionBatching extends Fields<typeof columns> {}
/** The table ADXIngestionBatching. */
export const ADXIngestionBatching: Table<ADXIngestionBatching> = defineTable(
  'ADXIngestionBatching',
  columns,
);
