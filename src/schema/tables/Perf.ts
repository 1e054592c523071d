// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ObjectName: 'string',
  CounterName: 'string',
  InstanceName: 'string',
  CounterValue: 'real',
  CounterPath: 'string',
  SourceSystem: 'string',
  Min: 'real',
  Max: 'real',
  BucketStartTime: 'datetime',
  BucketEndTime: 'datetime',
  StandardDeviation: 'real',
  SampleCount: 'int',
} as const;

/** The table Perf. */
export interface Perf extends Fields<typeof columns> {}
/** The table Perf. */
export const Perf: Table<Perf> = defineTable(
  'Perf',
  columns,
);
