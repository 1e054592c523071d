// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  Category: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  Level: 'string',
  ResultDescription: 'string',
  Message: 'string',
  ErrorCode: 'string',
  EventSourceType: 'string',
  EventSourceProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table TSIIngress. */
export interface TSIIngress extends Fields<typeof columns> {}
/** The table TSIIngress. */
export const TSIIngress: Table<TSIIngress> = defineTable(
  'TSIIngress',
  columns,
);
