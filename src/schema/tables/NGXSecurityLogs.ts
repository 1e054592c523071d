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

/** The table NGXSecurityLogs. */
export interface NGXSecurityLogs extends Fields<typeof columns> {}
/** The table NGXSecurityLogs. */
export const NGXSecurityLogs: Table<NGXSecurityLogs> = defineTable(
  'NGXSecurityLogs',
  columns,
);
