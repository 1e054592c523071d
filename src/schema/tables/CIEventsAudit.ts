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
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  DurationMs: 'long',
  CallerIPAddress: 'string',
  UserAgent: 'string',
  Method: 'string',
  Path: 'string',
  Origin: 'string',
  OperationStatus: 'string',
  CallerObjectId: 'string',
  InstanceId: 'string',
  UserRole: 'string',
  RequiredRoles: 'string',
  Claims: 'string',
  UserPrincipalName: 'string',
  Audience: 'string',
  Level: 'string',
  Uri: 'string',
  SourceSystem: 'string',
} as const;

/** The table CIEventsAudit. */
export interface CIEventsAudit extends Fields<typeof columns> {}
/** The table CIEventsAudit. */
export const CIEventsAudit: Table<CIEventsAudit> = defineTable(
  'CIEventsAudit',
  columns,
);
