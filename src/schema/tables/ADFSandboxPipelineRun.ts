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
  CorrelationId: 'string',
  Level: 'string',
  Location: 'string',
  Tags: 'string',
  Status: 'string',
  UserProperties: 'string',
  Input: 'string',
  Output: 'string',
  ErrorCode: 'string',
  ErrorMessage: 'string',
  Annotations: 'string',
  EventMessage: 'string',
  Start: 'datetime',
  End: 'datetime',
  FailureType: 'string',
  PipelineName: 'string',
  RunId: 'string',
  Predecessors: 'string',
  Parameters: 'string',
  SystemParameters: 'string',
} as const;

/** The table ADFSandboxPipelineRun. */
export interface ADFSandboxPipelineRun extends Fields<typeof columns> {}
/** The table ADFSandboxPipelineRun. */
export const ADFSandboxPipelineRun: Table<ADFSandboxPipelineRun> = defineTable(
  'ADFSandboxPipelineRun',
  columns,
);
