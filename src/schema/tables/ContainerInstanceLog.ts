// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ContainerGroup: 'string',
  ContainerID: 'string',
  ContainerImage: 'string',
  ContainerName: 'string',
  Location: 'string',
  Message: 'string',
  OSType: 'string',
  Source: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerInstanceLog. */
export interface ContainerInstanceLog extends Fields<typeof columns> {}
/** The table ContainerInstanceLog. */
export const ContainerInstanceLog: Table<ContainerInstanceLog> = defineTable(
  'ContainerInstanceLog',
  columns,
);
