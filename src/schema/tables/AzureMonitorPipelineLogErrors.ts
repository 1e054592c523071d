// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Properties: 'dynamic',
  Name: 'string',
  Instance: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureMonitorPipelineLogErrors. */
export interface AzureMonitorPipelineLogErrors extends Fields<typeof columns> {}
/** The table AzureMonitorPipelineLogErrors. */
export const AzureMonitorPipelineLogErrors: Table<AzureMonitorPipelineLogErrors> = defineTable(
  'AzureMonitorPipelineLogErrors',
  columns,
);
