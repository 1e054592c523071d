// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  JobRunName: 'string',
  ItemPath: 'string',
  ItemType: 'string',
  TransferResult: 'string',
  StatusCode: 'string',
  Details: 'string',
  FileSize: 'long',
  SourceSystem: 'string',
} as const;

/** The table StorageMoverCopyLogsFailed. */
export interface StorageMoverCopyLogsFailed extends Fields<typeof columns> {}
/** The table StorageMoverCopyLogsFailed. */
export const StorageMoverCopyLogsFailed: Table<StorageMoverCopyLogsFailed> = defineTable(
  'StorageMoverCopyLogsFailed',
  columns,
);
