// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Level: 'string',
  TaskName: 'string',
  Message: 'string',
  CorrelationId: 'string',
  SiteName: 'string',
  HostName: 'string',
  StatusCode: 'int',
  SubStatusCode: 'int',
  Details: 'string',
  ModuleRuntimeVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppServiceAuthenticationLogs. */
export interface AppServiceAuthenticationLogs extends Fields<typeof columns> {}
/** The table AppServiceAuthenticationLogs. */
export const AppServiceAuthenticationLogs: Table<AppServiceAuthenticationLogs> = defineTable(
  'AppServiceAuthenticationLogs',
  columns,
);
