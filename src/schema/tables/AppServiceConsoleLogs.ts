// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  ResultDescription: 'string',
  ContainerId: 'string',
  Host: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
  Category: 'string',
} as const;

/** The table AppServiceConsoleLogs. */
export interface AppServiceConsoleLogs extends Fields<typeof columns> {}
/** The table AppServiceConsoleLogs. */
export const AppServiceConsoleLogs: Table<AppServiceConsoleLogs> = defineTable(
  'AppServiceConsoleLogs',
  columns,
);
