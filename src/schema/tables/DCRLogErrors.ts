// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  InputStreamId: 'string',
  Message: 'string',
  ClientRequestId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DCRLogErrors. */
export interface DCRLogErrors extends Fields<typeof columns> {}
/** The table DCRLogErrors. */
export const DCRLogErrors: Table<DCRLogErrors> = defineTable(
  'DCRLogErrors',
  columns,
);
