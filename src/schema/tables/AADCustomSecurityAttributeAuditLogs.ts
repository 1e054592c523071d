// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CorrelationId: 'string',
  Identity: 'string',
  Level: 'string',
  Location: 'string',
  AdditionalDetails: 'dynamic',
  Id: 'string',
  InitiatedBy: 'dynamic',
  LoggedByService: 'string',
  Result: 'string',
  ResultReason: 'string',
  TargetResources: 'dynamic',
  AADTenantId: 'string',
  ActivityDisplayName: 'string',
  ActivityDateTime: 'datetime',
  AADOperationType: 'string',
  CallerIpAddress: 'string',
  UserAgent: 'string',
} as const;

/** The table AADCustomSecurityAttributeAuditLogs. */
export interface AADCustomSecurityAttributeAuditLogs extends Fields<typeof columns> {}
/** The table AADCustomSecurityAttributeAuditLogs. */
export const AADCustomSecurityAttributeAuditLogs: Table<AADCustomSecurityAttributeAuditLogs> = defineTable(
  'AADCustomSecurityAttributeAuditLogs',
  columns,
);
