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
  DataflowPathIdString: 'string',
  DataflowPathName: 'string',
  SourceComponentName: 'string',
  DestinationComponentName: 'string',
  RowsSent: 'long',
  CreatedTime: 'datetime',
  ExecutionPath: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADFSSISPackageExecutionDataStatistics. */
export interface ADFSSISPackageExecutionDataStatistics extends Fields<typeof columns> {}
/** The table ADFSSISPackageExecutionDataStatistics. */
export const ADFSSISPackageExecutionDataStatistics: Table<ADFSSISPackageExecutionDataStatistics> = defineTable(
  'ADFSSISPackageExecutionDataStatistics',
  columns,
);
