// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Audience: 'string',
  CallerIPAddress: 'string',
  CallerObjectId: 'string',
  Category: 'string',
  Claims: 'string',
  CorrelationId: 'string',
  DurationMs: 'long',
  EventType: 'string',
  InstanceId: 'string',
  Level: 'string',
  Method: 'string',
  OperationName: 'string',
  OperationStatus: 'string',
  Origin: 'string',
  Path: 'string',
  RequiredRoles: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  SourceSystem: 'string',
  Uri: 'string',
  UserAgent: 'string',
  UserPrincipalName: 'string',
  UserRole: 'string',
} as const;

/** The table AUIEventsAudit. */
export interface AUIEventsAudit extends Fields<typeof columns> {}
/** The table AUIEventsAudit. */
export const AUIEventsAudit: Table<AUIEventsAudit> = defineTable(
  'AUIEventsAudit',
  columns,
);
