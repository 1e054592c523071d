// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  Message: 'string',
  FilePath: 'string',
  Datatype: 'string',
  SourceSystem: 'string',
} as const;

/** The table AOIDigestion. */
export interface AOIDigestion extends Fields<typeof columns> {}
/** The table AOIDigestion. */
export const AOIDigestion: Table<AOIDigestion> = defineTable(
  'AOIDigestion',
  columns,
);
