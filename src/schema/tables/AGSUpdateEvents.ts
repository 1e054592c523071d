// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Category: 'string',
  Level: 'string',
  CorrelationId: 'string',
  TargetResource: 'string',
  User: 'string',
  Message: 'string',
  TraceContext: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AGSUpdateEvents. */
export interface AGSUpdateEvents extends Fields<typeof columns> {}
/** The table AGSUpdateEvents. */
export const AGSUpdateEvents: Table<AGSUpdateEvents> = defineTable(
  'AGSUpdateEvents',
  columns,
);
