// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ServiceName: 'string',
  InstanceName: 'string',
  Level: 'string',
  Thread: 'string',
  Logger: 'string',
  Log: 'string',
  Stack: 'string',
  LogType: 'string',
  Category: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppPlatformSystemLogs. */
export interface AppPlatformSystemLogs extends Fields<typeof columns> {}
/** The table AppPlatformSystemLogs. */
export const AppPlatformSystemLogs: Table<AppPlatformSystemLogs> = defineTable(
  'AppPlatformSystemLogs',
  columns,
);
