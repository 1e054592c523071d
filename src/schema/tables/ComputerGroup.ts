// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  Group: 'string',
  GroupId: 'string',
  GroupSourceName: 'string',
  GroupSource: 'string',
  GroupFullName: 'string',
} as const;

/** The table ComputerGroup. */
export interface ComputerGroup extends Fields<typeof columns> {}
/** The table ComputerGroup. */
export const ComputerGroup: Table<ComputerGroup> = defineTable(
  'ComputerGroup',
  columns,
);
