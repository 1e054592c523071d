// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ContainerGroup: 'string',
  ContainerGroupInstanceID: 'string',
  ContainerID: 'string',
  ContainerName: 'string',
  Count: 'int',
  Location: 'string',
  Message: 'string',
  OSType: 'string',
  Reason: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerEvent. */
export interface ContainerEvent extends Fields<typeof columns> {}
/** The table ContainerEvent. */
export const ContainerEvent: Table<ContainerEvent> = defineTable(
  'ContainerEvent',
  columns,
);
