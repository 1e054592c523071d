// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Level: 'string',
  Location: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AMSLiveEventOperations. */
export interface AMSLiveEventOperations extends Fields<typeof columns> {}
/** The table AMSLiveEventOperations. */
export const AMSLiveEventOperations: Table<AMSLiveEventOperations> = defineTable(
  'AMSLiveEventOperations',
  columns,
);
