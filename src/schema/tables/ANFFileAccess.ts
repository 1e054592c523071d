// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationTime: 'datetime',
  Category: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  SchemaVersion: 'string',
  ResultType: 'string',
  CallerIpAddress: 'string',
  Location: 'string',
  Level: 'string',
  ObjectName: 'string',
  SubjectUnix: 'string',
  IsUserLocal: 'bool',
  ObjectType: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ANFFileAccess. */
export interface ANFFileAccess extends Fields<typeof columns> {}
/** The table ANFFileAccess. */
export const ANFFileAccess: Table<ANFFileAccess> = defineTable(
  'ANFFileAccess',
  columns,
);
