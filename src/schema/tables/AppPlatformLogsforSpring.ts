// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ServiceName: 'string',
  AppName: 'string',
  InstanceName: 'string',
  Log: 'string',
  AppTimestamp: 'datetime',
  Logger: 'string',
  CustomLevel: 'string',
  Thread: 'string',
  Message: 'string',
  StackTrace: 'string',
  MDC: 'string',
  ExceptionClass: 'string',
  TraceId: 'string',
  SpanId: 'string',
  Stream: 'string',
  Category: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppPlatformLogsforSpring. */
export interface AppPlatformLogsforSpring extends Fields<typeof columns> {}
/** The table AppPlatformLogsforSpring. */
export const AppPlatformLogsforSpring: Table<AppPlatformLogsforSpring> = defineTable(
  'AppPlatformLogsforSpring',
  columns,
);
