// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  Message: 'string',
  FilePath: 'string',
  Tag: 'string',
  Severity: 'string',
  Facility: 'string',
  SourceSystem: 'string',
} as const;

/** The table NGXOperationLogs. */
export interface NGXOperationLogs extends Fields<typeof columns> {}
/** The table NGXOperationLogs. */
export const NGXOperationLogs: Table<NGXOperationLogs> = defineTable(
  'NGXOperationLogs',
  columns,
);
