// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  Location: 'string',
  CorrelationId: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table MPCIngestionLogs. */
export interface MPCIngestionLogs extends Fields<typeof columns> {}
/** The table MPCIngestionLogs. */
export const MPCIngestionLogs: Table<MPCIngestionLogs> = defineTable(
  'MPCIngestionLogs',
  columns,
);
