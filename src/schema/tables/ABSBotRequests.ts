// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Category: 'string',
  Location: 'string',
  Level: 'string',
  BotId: 'string',
  ResultCode: 'int',
  Channel: 'string',
  DurationMs: 'real',
  SourceSystem: 'string',
} as const;

/** The table ABSBotRequests. */
export interface ABSBotRequests extends Fields<typeof columns> {}
/** The table ABSBotRequests. */
export const ABSBotRequests: Table<ABSBotRequests> = defineTable(
  'ABSBotRequests',
  columns,
);
