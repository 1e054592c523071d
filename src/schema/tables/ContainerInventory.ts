// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ContainerID: 'string',
  Name: 'string',
  ContainerHostname: 'string',
  ImageID: 'string',
  Repository: 'string',
  Image: 'string',
  ImageTag: 'string',
  ContainerState: 'string',
  Ports: 'string',
  Links: 'string',
  ExitCode: 'int',
  ComposeGroup: 'string',
  EnvironmentVar: 'string',
  Command: 'string',
  CreatedTime: 'datetime',
  StartedTime: 'datetime',
  FinishedTime: 'datetime',
} as const;

/** The table ContainerInventory. */
export interface ContainerInventory extends Fields<typeof columns> {}
/** The table ContainerInventory. */
export const ContainerInventory: Table<ContainerInventory> = defineTable(
  'ContainerInventory',
  columns,
);
