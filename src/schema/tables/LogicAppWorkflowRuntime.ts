// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  Status: 'string',
  Code: 'string',
  Error: 'string',
  WorkflowId: 'string',
  WorkflowName: 'string',
  RunId: 'string',
  TriggerName: 'string',
  ActionName: 'string',
  OriginRunId: 'string',
  ClientTrackingId: 'string',
  ActionTrackingId: 'string',
  Location: 'string',
  ClientKeywords: 'string',
  Tags: 'string',
  TrackedProperties: 'string',
  RetryHistory: 'string',
  SourceSystem: 'string',
} as const;

/** The table LogicAppWorkflowRuntime. */
export interface LogicAppWorkflowRuntime extends Fields<typeof columns> {}
/** The table LogicAppWorkflowRuntime. */
export const LogicAppWorkflowRuntime: Table<LogicAppWorkflowRuntime> = defineTable(
  'LogicAppWorkflowRuntime',
  columns,
);
