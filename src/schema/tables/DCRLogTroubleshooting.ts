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

/** The table DCRLogTroubleshooting. */
export interface DCRLogTroubleshooting extends Fields<typeof columns> {}
/** The table DCRLogTroubleshooting. */
export const DCRLogTroubleshooting: Table<DCRLogTroubleshooting> = defineTable(
  'DCRLogTroubleshooting',
  columns,
);
