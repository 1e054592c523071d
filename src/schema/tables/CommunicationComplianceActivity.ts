// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventOriginalUid: 'string',
  RecordType: 'string',
  EventOriginalType: 'string',
  OrganizationId: 'string',
  UserType: 'string',
  ActorUserType: 'string',
  ActorUserId: 'string',
  Workload: 'string',
  ObjectId: 'string',
  ActorName: 'string',
  EventProduct: 'string',
  EventVendor: 'string',
  IsPolicyHit: 'bool',
  SRPolicyId: 'string',
  SRPolicyName: 'string',
  SRRuleMatchDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CommunicationComplianceActivity. */
export interface CommunicationComplianceActivity extends Fields<typeof columns> {}
/** The table CommunicationComplianceActivity. */
export const CommunicationComplianceActivity: Table<CommunicationComplianceActivity> = defineTable(
  'CommunicationComplianceActivity',
  columns,
);
