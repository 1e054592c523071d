// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventType: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  DurationMs: 'long',
  Level: 'string',
  WorkflowJobId: 'string',
  OperationType: 'string',
  OperationStatus: 'string',
  TasksCount: 'int',
  SubmittedBy: 'string',
  WorkflowType: 'string',
  WorkflowSubmissionKind: 'string',
  WorkflowStatus: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  SubmittedTime: 'datetime',
  InstanceId: 'string',
  Identifier: 'string',
  FriendlyName: 'string',
  Error: 'string',
  AdditionalInformation: 'string',
  Category: 'string',
  ResultSignature: 'string',
  CallerIPAddress: 'string',
  UserAgent: 'string',
  Method: 'string',
  Path: 'string',
  Origin: 'string',
  CallerObjectId: 'string',
  UserRole: 'string',
  RequiredRoles: 'string',
  Claims: 'string',
  UserPrincipalName: 'string',
  Audience: 'string',
  Uri: 'string',
  SourceSystem: 'string',
} as const;

/** The table CIEventsOperational. */
export interface CIEventsOperational extends Fields<typeof columns> {}
/** The table CIEventsOperational. */
export const CIEventsOperational: Table<CIEventsOperational> = defineTable(
  'CIEventsOperational',
  columns,
);
