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

/** The table StorageMoverCopyLogsTransferred. */
export interface StorageMoverCopyLogsTransferred extends Fields<typeof columns> {}
/** The table StorageMoverCopyLogsTransferred. */
export const StorageMoverCopyLogsTransferred: Table<StorageMoverCopyLogsTransferred> = defineTable(
  'StorageMoverCopyLogsTransferred',
  columns,
);
