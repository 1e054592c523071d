// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AuditLogs.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CorrelationId: 'string',
  Resource: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
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
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Entra ID directory audit events (users, groups, roles, apps, policies, PIM). */
export interface AuditLogs extends Fields<typeof columns> {}
/** Entra ID directory audit events (users, groups, roles, apps, policies, PIM). */
export const AuditLogs: Table<AuditLogs> = defineTable(
  'AuditLogs',
  columns,
  { ...shape, description: 'Entra ID directory audit events (users, groups, roles, apps, policies, PIM).' },
);
