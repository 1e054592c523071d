// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
} as const;

/** The table AppServiceEnvironmentPlatformLogs. */
export interface AppServiceEnvironmentPlatformLogs extends Fields<typeof columns> {}
/** The table AppServiceEnvironmentPlatformLogs. */
export const AppServiceEnvironmentPlatformLogs: Table<AppServiceEnvironmentPlatformLogs> = defineTable(
  'AppServiceEnvironmentPlatformLogs',
  columns,
);
