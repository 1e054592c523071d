// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  Category: 'string',
  RequestId: 'string',
  StepIndex: 'int',
  OperationType: 'string',
  DistributionType: 'string',
  LocationType: 'string',
  Status: 'string',
  ErrorId: 'string',
  StartTime: 'datetime',
  EndCompileTime: 'datetime',
  EndTime: 'datetime',
  RowCount: 'int',
  Command: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseSqlPoolRequestSteps. */
export interface SynapseSqlPoolRequestSteps extends Fields<typeof columns> {}
/** The table SynapseSqlPoolRequestSteps. */
export const SynapseSqlPoolRequestSteps: Table<SynapseSqlPoolRequestSteps> = defineTable(
  'SynapseSqlPoolRequestSteps',
  columns,
);
