// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DataFactoryName: 'string',
  IntegrationRuntimeName: 'string',
  Level: 'string',
  ExecutionId: 'long',
  PackageName: 'string',
  TaskName: 'string',
  SubcomponentName: 'string',
  Phase: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ExecutionPath: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADFSSISPackageExecutionComponentPhases. */
export interface ADFSSISPackageExecutionComponentPhases extends Fields<typeof columns> {}
/** The table ADFSSISPackageExecutionComponentPhases. */
export const ADFSSISPackageExecutionComponentPhases: Table<ADFSSISPackageExecutionComponentPhases> = defineTable(
  'ADFSSISPackageExecutionComponentPhases',
  columns,
);
