// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  TargetResourceId: 'string',
  CreatedAsyncScaleActionJob: 'bool',
  CreatedAsyncScaleActionJobId: 'string',
  CurrentInstanceCount: 'int',
  NewInstanceCount: 'int',
  ScaleActionMessage: 'string',
  ScaleActionOperationId: 'string',
  ScaleActionOperationStatus: 'string',
  ScaleDirection: 'string',
} as const;

/** The table AutoscaleScaleActionsLog. */
export interface AutoscaleScaleActionsLog extends Fields<typeof columns> {}
/** The table AutoscaleScaleActionsLog. */
export const AutoscaleScaleActionsLog: Table<AutoscaleScaleActionsLog> = defineTable(
  'AutoscaleScaleActionsLog',
  columns,
);
