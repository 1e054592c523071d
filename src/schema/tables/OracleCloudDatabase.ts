// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ResultDescription: 'string',
  LifeCycleState: 'string',
  SourceSystem: 'string',
} as const;

/** The table OracleCloudDatabase. */
export interface OracleCloudDatabase extends Fields<typeof columns> {}
/** The table OracleCloudDatabase. */
export const OracleCloudDatabase: Table<OracleCloudDatabase> = defineTable(
  'OracleCloudDatabase',
  columns,
);
