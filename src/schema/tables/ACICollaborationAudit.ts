// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  EntitlementResult: 'string',
  TargetResourceId: 'string',
  TargetResourceType: 'string',
  ParticipantName: 'string',
  ParticipantTenantId: 'string',
  UserName: 'string',
  GrantType: 'string',
  GrantSource: 'string',
  GrantSourceType: 'string',
  GrantCorrelationId: 'string',
  EntitlementSummary: 'string',
  ReferencedResourceId: 'string',
  ReferencedResourceType: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACICollaborationAudit. */
export interface ACICollaborationAudit extends Fields<typeof columns> {}
/** The table ACICollaborationAudit. */
export const ACICollaborationAudit: Table<ACICollaborationAudit> = defineTable(
  'ACICollaborationAudit',
  columns,
);
