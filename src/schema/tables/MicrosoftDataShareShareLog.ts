// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  Category: 'string',
} as const;

/** The table MicrosoftDataShareShareLog. */
export interface MicrosoftDataShareShareLog extends Fields<typeof columns> {}
/** The table MicrosoftDataShareShareLog. */
export const MicrosoftDataShareShareLog: Table<MicrosoftDataShareShareLog> = defineTable(
  'MicrosoftDataShareShareLog',
  columns,
);
