// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  OperatingSystem: 'string',
  DockerVersion: 'string',
} as const;

/** The table ContainerNodeInventory. */
export interface ContainerNodeInventory extends Fields<typeof columns> {}
/** The table ContainerNodeInventory. */
export const ContainerNodeInventory: Table<ContainerNodeInventory> = defineTable(
  'ContainerNodeInventory',
  columns,
);
