// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BotId: 'string',
  Category: 'string',
  Channel: 'string',
  CorrelationId: 'string',
  DurationMs: 'real',
  Level: 'string',
  Location: 'string',
  OperationName: 'string',
  ResultCode: 'int',
  SourceSystem: 'string',
} as const;

/** The table ABSDependenciesRequests. */
export interface ABSDependenciesRequests extends Fields<typeof columns> {}
/** The table ABSDependenciesRequests. */
export const ABSDependenciesRequests: Table<ABSDependenciesRequests> = defineTable(
  'ABSDependenciesRequests',
  columns,
);
