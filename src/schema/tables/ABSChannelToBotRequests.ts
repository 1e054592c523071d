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

/** The table ABSChannelToBotRequests. */
export interface ABSChannelToBotRequests extends Fields<typeof columns> {}
/** The table ABSChannelToBotRequests. */
export const ABSChannelToBotRequests: Table<ABSChannelToBotRequests> = defineTable(
  'ABSChannelToBotRequests',
  columns,
);
