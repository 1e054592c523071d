// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  SchemaType: 'string',
  ErrorId: 'string',
  ErrorGroupId: 'string',
  UserString: 'string',
  Oem: 'string',
  Model: 'string',
  OsVersion: 'string',
  JailBreak: 'bool',
  ErrorType: 'string',
  ErrorClass: 'string',
  ErrorMethod: 'string',
  ErrorFile: 'string',
  ErrorLine: 'int',
  ErrorReason: 'string',
  ExceptionType: 'string',
  Status: 'string',
  Annotation: 'string',
  CreatedAt: 'datetime',
  SymbolicatedAt: 'datetime',
  LastErrorAt: 'datetime',
} as const;

/** The table AppCenterError. */
export interface AppCenterError extends Fields<typeof columns> {}
/** The table AppCenterError. */
export const AppCenterError: Table<AppCenterError> = defineTable(
  'AppCenterError',
  columns,
);
