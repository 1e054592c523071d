// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  Location: 'string',
  Level: 'string',
  VolumeName: 'string',
  TopDimension: 'string',
  TopMetric: 'string',
  MetricUnit: 'string',
  Quantity: 'real',
  FilePath: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ANFTopFileWriteIOPS. */
export interface ANFTopFileWriteIOPS extends Fields<typeof columns> {}
/** The table ANFTopFileWriteIOPS. */
export const ANFTopFileWriteIOPS: Table<ANFTopFileWriteIOPS> = defineTable(
  'ANFTopFileWriteIOPS',
  columns,
);
