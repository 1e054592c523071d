// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SubResourceName: 'string',
  Category: 'string',
  OperationName: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AegPublishFailureLogs. */
export interface AegPublishFailureLogs extends Fields<typeof columns> {}
/** The table AegPublishFailureLogs. */
export const AegPublishFailureLogs: Table<AegPublishFailureLogs> = defineTable(
  'AegPublishFailureLogs',
  columns,
);
