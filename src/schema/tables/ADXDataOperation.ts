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
  DatabaseName: 'string',
  TableName: 'string',
  DataOperationKind: 'string',
  OriginalSize: 'long',
  ExtentSize: 'long',
  RowCount: 'long',
  ExtentCount: 'int',
  TotalCPU: 'string',
  Duration: 'string',
  Principal: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADXDataOperation. */
export interface ADXDataOperation extends Fields<typeof columns> {}
/** The table ADXDataOperation. */
export const ADXDataOperation: Table<ADXDataOperation> = defineTable(
  'ADXDataOperation',
  columns,
);
