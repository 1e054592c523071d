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
  TriggerId: 'string',
  TriggerName: 'string',
  TriggerType: 'string',
  TriggerEvent: 'string',
  TriggerFailureType: 'string',
  Parameters: 'string',
  SystemParameters: 'string',
} as const;

/** The table ADFTriggerRun. */
export interface ADFTriggerRun extends Fields<typeof columns> {}
/** The table ADFTriggerRun. */
export const ADFTriggerRun: Table<ADFTriggerRun> = defineTable(
  'ADFTriggerRun',
  columns,
);
