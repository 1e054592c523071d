// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DataSetRunId: 'string',
  RawData: 'string',
  RawDataLabel: 'string',
  DataSourceName: 'string',
  DataSetRunSeqNum: 'int',
  SourceSystem: 'string',
} as const;

/** The table DataSetOutput. */
export interface DataSetOutput extends Fields<typeof columns> {}
/** The table DataSetOutput. */
export const DataSetOutput: Table<DataSetOutput> = defineTable(
  'DataSetOutput',
  columns,
);
