// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Level: 'string',
  Message: 'string',
  ContainerId: 'string',
  DeploymentId: 'string',
  Host: 'string',
  SourceSystem: 'string',
  ActivityId: 'string',
  Exception: 'string',
  StackTrace: 'string',
} as const;

/** The table AppServicePlatformLogs. */
export interface AppServicePlatformLogs extends Fields<typeof columns> {}
/** The table AppServicePlatformLogs. */
export const AppServicePlatformLogs: Table<AppServicePlatformLogs> = defineTable(
  'AppServicePlatformLogs',
  columns,
);
