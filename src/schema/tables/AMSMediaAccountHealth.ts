// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Level: 'string',
  Location: 'string',
  EventCode: 'string',
  EventMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AMSMediaAccountHealth. */
export interface AMSMediaAccountHealth extends Fields<typeof columns> {}
/** The table AMSMediaAccountHealth. */
export const AMSMediaAccountHealth: Table<AMSMediaAccountHealth> = defineTable(
  'AMSMediaAccountHealth',
  columns,
);
