// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  SourceComputerId: 'string',
  OperationStatus: 'string',
  Computer: 'string',
  Detail: 'string',
  OperationCategory: 'string',
  Solution: 'string',
  HelpLink: 'string',
  OperationKey: 'string',
  ErrorId: 'string',
  CorrelationId: 'string',
} as const;

/** The table Operation. */
export interface Operation extends Fields<typeof columns> {}
/** The table Operation. */
export const Operation: Table<Operation> = defineTable(
  'Operation',
  columns,
);
