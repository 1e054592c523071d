// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  JobRunName: 'string',
  Level: 'string',
  StatusCode: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageMoverJobRunLogs. */
export interface StorageMoverJobRunLogs extends Fields<typeof columns> {}
/** The table StorageMoverJobRunLogs. */
export const StorageMoverJobRunLogs: Table<StorageMoverJobRunLogs> = defineTable(
  'StorageMoverJobRunLogs',
  columns,
);
