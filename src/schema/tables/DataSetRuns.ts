// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Name: 'string',
  DataSetRunId: 'string',
  DCRId: 'string',
  CorrelationParams: 'dynamic',
  Status: 'string',
  StatusDetail: 'dynamic',
  TimeoutMinutes: 'int',
  SourceSystem: 'string',
} as const;

/** The table DataSetRuns. */
export interface DataSetRuns extends Fields<typeof columns> {}
/** The table DataSetRuns. */
export const DataSetRuns: Table<DataSetRuns> = defineTable(
  'DataSetRuns',
  columns,
);
