// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AADTenantId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CorrelationId: 'string',
  ChangeId: 'string',
  CycleId: 'string',
  Id: 'string',
  InitiatedBy: 'string',
  JobId: 'string',
  ModifiedProperties: 'string',
  ProvisioningSteps: 'string',
  ServicePrincipal: 'string',
  SourceIdentity: 'string',
  SourceSystem: 'string',
  TargetIdentity: 'string',
  TargetSystem: 'string',
  ProvisioningAction: 'string',
  ProvisioningStatusInfo: 'string',
} as const;

/** Entra ID provisioning service events. */
export interface AADProvisioningLogs extends Fields<typeof columns> {}
/** Entra ID provisioning service events. */
export const AADProvisioningLogs: Table<AADProvisioningLogs> = defineTable(
  'AADProvisioningLogs',
  columns,
  { description: 'Entra ID provisioning service events.' },
);
