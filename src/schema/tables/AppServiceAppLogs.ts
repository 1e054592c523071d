// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  Host: 'string',
  ResultDescription: 'string',
  CustomLevel: 'string',
  Source: 'string',
  Method: 'string',
  Logger: 'string',
  WebSiteInstanceId: 'string',
  ExceptionClass: 'string',
  Message: 'string',
  StackTrace: 'string',
  ContainerId: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
  Category: 'string',
  Stacktrace: 'string',
} as const;

/** The table AppServiceAppLogs. */
export interface AppServiceAppLogs extends Fields<typeof columns> {}
/** The table AppServiceAppLogs. */
export const AppServiceAppLogs: Table<AppServiceAppLogs> = defineTable(
  'AppServiceAppLogs',
  columns,
);
