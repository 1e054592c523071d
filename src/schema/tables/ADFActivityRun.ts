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
  Annotations: 'string',
  EventMessage: 'string',
  Start: 'datetime',
  ActivityName: 'string',
  ActivityRunId: 'string',
  PipelineRunId: 'string',
  EffectiveIntegrationRuntime: 'string',
  ActivityType: 'string',
  ActivityIterationCount: 'int',
  LinkedServiceName: 'string',
  End: 'datetime',
  FailureType: 'string',
  PipelineName: 'string',
  Input: 'string',
  Output: 'string',
  ErrorCode: 'string',
  ErrorMessage: 'string',
  Error: 'string',
} as const;

/** The table ADFActivityRun. */
export interface ADFActivityRun extends Fields<typeof columns> {}
/** The table ADFActivityRun. */
export const ADFActivityRun: Table<ADFActivityRun> = defineTable(
  'ADFActivityRun',
  columns,
);
