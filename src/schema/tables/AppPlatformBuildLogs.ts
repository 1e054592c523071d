// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BuildLog: 'string',
  PodName: 'string',
  ContainerName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppPlatformBuildLogs. */
export interface AppPlatformBuildLogs extends Fields<typeof columns> {}
/** The table AppPlatformBuildLogs. */
export const AppPlatformBuildLogs: Table<AppPlatformBuildLogs> = defineTable(
  'AppPlatformBuildLogs',
  columns,
);
