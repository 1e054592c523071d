// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ImageID: 'string',
  Repository: 'string',
  Image: 'string',
  ImageTag: 'string',
  ImageSize: 'string',
  VirtualSize: 'string',
  Running: 'int',
  Stopped: 'int',
  Failed: 'int',
  Paused: 'int',
  TotalContainer: 'long',
} as const;

/** The table ContainerImageInventory. */
export interface ContainerImageInventory extends Fields<typeof columns> {}
/** The table ContainerImageInventory. */
export const ContainerImageInventory: Table<ContainerImageInventory> = defineTable(
  'ContainerImageInventory',
  columns,
);
