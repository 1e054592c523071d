// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Timestamp: 'datetime',
  ReportId: 'string',
  SourceProviderAccountId: 'string',
  AccountId: 'string',
  IdentityId: 'string',
  IsPrimary: 'bool',
  IdentityLinkType: 'string',
  IdentityLinkReason: 'string',
  IdentityLinkTime: 'datetime',
  IdentityLinkBy: 'string',
  DisplayName: 'string',
  AccountUpn: 'string',
  EmailAddress: 'string',
  CriticalityLevel: 'int',
  DefenderRiskLevel: 'int',
  DefenderRiskUpdateTime: 'datetime',
  IdentityType: 'string',
  GivenName: 'string',
  Surname: 'string',
  EmployeeId: 'string',
  Department: 'string',
  JobTitle: 'string',
  Address: 'string',
  City: 'string',
  Country: 'string',
  Phone: 'string',
  Manager: 'string',
  Sid: 'string',
  AccountStatus: 'string',
  SourceProvider: 'string',
  SourceProviderInstanceId: 'string',
  SourceProviderInstanceDisplayName: 'string',
  AuthenticationMethod: 'string',
  AuthenticationSourceAcccountId: 'string',
  EnrolledMfas: 'dynamic',
  LastPasswordChangeTime: 'datetime',
  GroupMembership: 'dynamic',
  AssignedRoles: 'dynamic',
  EligibleRoles: 'dynamic',
  TenantMembershipType: 'string',
  CreatedDateTime: 'datetime',
  DeletedDateTime: 'datetime',
  Tags: 'dynamic',
  SourceProviderRiskLevel: 'dynamic',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table IdentityAccountInfo. */
export interface IdentityAccountInfo extends Fields<typeof columns> {}
/** The table IdentityAccountInfo. */
export const IdentityAccountInfo: Table<IdentityAccountInfo> = defineTable(
  'IdentityAccountInfo',
  columns,
);
