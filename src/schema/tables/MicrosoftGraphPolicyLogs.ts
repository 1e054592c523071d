// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  RequestId: 'string',
  OperationId: 'string',
  ClientRequestId: 'string',
  RequestMethod: 'string',
  ApiVersion: 'string',
  RequestUri: 'string',
  AadTenantId: 'string',
  TenantRegionScope: 'string',
  AppId: 'string',
  UserId: 'string',
  ServicePrincipalId: 'string',
  TargetResourceName: 'string',
  TargetResourceId: 'string',
  PolicyDecision: 'string',
  PolicyDetailsCount: 'int',
  ApplicablePoliciesCount: 'int',
  DenyPoliciesCount: 'int',
  AuditPoliciesCount: 'int',
  ErrorPoliciesCount: 'int',
  TotalPolicyEvaluationDurationMs: 'real',
  PolicyDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MicrosoftGraphPolicyLogs. */
export interface MicrosoftGraphPolicyLogs extends Fields<typeof columns> {}
/** The table MicrosoftGraphPolicyLogs. */
export const MicrosoftGraphPolicyLogs: Table<MicrosoftGraphPolicyLogs> = defineTable(
  'MicrosoftGraphPolicyLogs',
  columns,
);
