// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SucceededOn: 'datetime',
  OperationId: 'string',
  Database: 'string',
  Table: 'string',
  IngestionSourceId: 'string',
  IngestionSourcePath: 'string',
  ResultType: 'string',
  RootActivityId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SucceededIngestion. */
export interface SucceededIngestion extends Fields<typeof columns> {}
/** The table SucceededIngestion. */
export const SucceededIngestion: Table<SucceededIngestion> = defineTable(
  'SucceededIngestion',
  columns,
);
