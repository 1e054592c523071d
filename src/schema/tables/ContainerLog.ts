// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  TimeOfCommand: 'datetime',
  ContainerID: 'string',
  Image: 'string',
  ImageTag: 'string',
  Repository: 'string',
  Name: 'string',
  LogEntry: 'string',
  LogEntrySource: 'string',
} as const;

/** The table ContainerLog. */
export interface ContainerLog extends Fields<typeof columns> {}
/** The table ContainerLog. */
export const ContainerLog: Table<ContainerLog> = defineTable(
  'ContainerLog',
  columns,
);
