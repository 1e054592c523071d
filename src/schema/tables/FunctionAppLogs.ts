// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  Location: 'string',
  Message: 'string',
  HostVersion: 'string',
  FunctionInvocationId: 'string',
  FunctionName: 'string',
  HostInstanceId: 'string',
  ActivityId: 'string',
  Level: 'string',
  ExceptionDetails: 'string',
  ExceptionMessage: 'string',
  ExceptionType: 'string',
  AppName: 'string',
  RoleInstance: 'string',
  LevelId: 'int',
  ProcessId: 'int',
  EventId: 'int',
  EventName: 'string',
  SourceSystem: 'string',
} as const;

/** The table FunctionAppLogs. */
export interface FunctionAppLogs extends Fields<typeof columns> {}
/** The table FunctionAppLogs. */
export const FunctionAppLogs: Table<FunctionAppLogs> = defineTable(
  'FunctionAppLogs',
  columns,
);
