// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ComputerID: 'string',
  ItemRank: 'int',
} as const;

/** The table UAComputerRank. */
export interface UAComputerRank extends Fields<typeof columns> {}
/** The table UAComputerRank. */
export const UAComputerRank: Table<UAComputerRank> = defineTable(
  'UAComputerRank',
  columns,
);
