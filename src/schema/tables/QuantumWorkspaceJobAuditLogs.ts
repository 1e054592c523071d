// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  Category: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  ResultCode: 'string',
  JobId: 'string',
  ProviderId: 'string',
  TargetId: 'string',
  Priority: 'string',
  OperationParams: 'dynamic',
  RequesterObjectId: 'string',
  RequesterTenantId: 'string',
  RequesterUpn: 'string',
  TraceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table QuantumWorkspaceJobAuditLogs. */
export interface QuantumWorkspaceJobAuditLogs extends Fields<typeof columns> {}
/** The table QuantumWorkspaceJobAuditLogs. */
export const QuantumWorkspaceJobAuditLogs: Table<QuantumWorkspaceJobAuditLogs> = defineTable(
  'QuantumWorkspaceJobAuditLogs',
  columns,
);
