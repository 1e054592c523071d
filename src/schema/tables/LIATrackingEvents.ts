// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  CorrelationId: 'string',
  TrackingId: 'string',
  SourceType: 'string',
  WorkflowName: 'string',
  WorkflowVersion: 'string',
  WorkflowSystemId: 'string',
  WorkflowSubscriptionId: 'string',
  WorkflowResourceGroup: 'string',
  WorkflowRunId: 'string',
  WorkflowRunTrackingId: 'string',
  WorkflowRunClientTrackingId: 'string',
  WorkflowOperationName: 'string',
  WorkflowRepeatItemScopeName: 'string',
  WorkflowRepeatItemIndex: 'int',
  WorkflowRepeatItemBatchIndex: 'int',
  WorkflowOperationTrackingId: 'string',
  WorkflowOperationCorrelationId: 'string',
  WorkflowOperationClientRequestId: 'string',
  WorkflowOperationOperationTrackingId: 'string',
  EventTime: 'datetime',
  EventRecordType: 'string',
  Error: 'dynamic',
  AgreementProperties: 'dynamic',
  MessageProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table LIATrackingEvents. */
export interface LIATrackingEvents extends Fields<typeof columns> {}
/** The table LIATrackingEvents. */
export const LIATrackingEvents: Table<LIATrackingEvents> = defineTable(
  'LIATrackingEvents',
  columns,
);
