// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AdditionalInformation: 'string',
  Audience: 'string',
  CallerIPAddress: 'string',
  CallerObjectId: 'string',
  Category: 'string',
  Claims: 'string',
  CorrelationId: 'string',
  DurationMs: 'long',
  EndTime: 'datetime',
  Error: 'string',
  EventType: 'string',
  FriendlyName: 'string',
  Identifier: 'string',
  InstanceId: 'string',
  Level: 'string',
  Method: 'string',
  OperationName: 'string',
  OperationStatus: 'string',
  OperationType: 'string',
  Origin: 'string',
  Path: 'string',
  RequiredRoles: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  SourceSystem: 'string',
  StartTime: 'datetime',
  SubmittedBy: 'string',
  SubmittedTime: 'datetime',
  TasksCount: 'int',
  Uri: 'string',
  UserAgent: 'string',
  UserPrincipalName: 'string',
  UserRole: 'string',
  WorkflowJobId: 'string',
  WorkflowStatus: 'string',
  WorkflowSubmissionKind: 'string',
  WorkflowType: 'string',
} as const;

/** The table AUIEventsOperational. */
export interface AUIEventsOperational extends Fields<typeof columns> {}
/** The table AUIEventsOperational. */
export const AUIEventsOperational: Table<AUIEventsOperational> = defineTable(
  'AUIEventsOperational',
  columns,
);
