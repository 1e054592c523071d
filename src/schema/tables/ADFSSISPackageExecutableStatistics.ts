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
  ExecutionPath: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ExecutionDuration: 'int',
  ExecutionResult: 'int',
  ExecutionValue: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ADFSSISPackageExecutableStatistics. */
export interface ADFSSISPackageExecutableStatistics extends Fields<typeof columns> {}
/** The table ADFSSISPackageExecutableStatistics. */
export const ADFSSISPackageExecutableStatistics: Table<ADFSSISPackageExecutableStatistics> = defineTable(
  'ADFSSISPackageExecutableStatistics',
  columns,
);
