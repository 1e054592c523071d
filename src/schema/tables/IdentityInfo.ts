// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/IdentityInfo.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  AccountName: 'string',
  AccountDomain: 'string',
  AccountUPN: 'string',
  AccountSID: 'string',
  AccountObjectId: 'string',
  AccountTenantId: 'string',
  AccountDisplayName: 'string',
  GivenName: 'string',
  Surname: 'string',
  OnPremisesExtensionAttributes: 'string',
  OnPremisesDistinguishedName: 'string',
  Tags: 'string',
  AccountCreationTime: 'datetime',
  InvestigationPriority: 'int',
  InvestigationPriorityPercentile: 'int',
  RiskLevel: 'string',
  RiskLevelDetails: 'string',
  RiskState: 'string',
  BlastRadius: 'string',
  GroupMembership: 'dynamic',
  AssignedRoles: 'dynamic',
  Department: 'string',
  EmployeeId: 'string',
  JobTitle: 'string',
  RelatedAccounts: 'dynamic',
  MailAddress: 'string',
  AdditionalMailAddresses: 'dynamic',
  Manager: 'string',
  StreetAddress: 'string',
  City: 'string',
  CompanyName: 'string',
  Country: 'string',
  State: 'string',
  Phone: 'string',
  IsAccountEnabled: 'bool',
  IsServiceAccount: 'bool',
  DeletedDateTime: 'datetime',
  LastSeenDate: 'datetime',
  UACFlags: 'string',
  UserState: 'string',
  UserStateChangedOn: 'datetime',
  UserType: 'string',
  ExtensionProperty: 'dynamic',
  AccountCloudSID: 'string',
  IsMFARegistered: 'bool',
  Applications: 'string',
  ServicePrincipals: 'dynamic',
  SourceSystem: 'string',
  UserAccountControl: 'dynamic',
  ChangeSource: 'string',
  EntityRiskScore: 'dynamic',
  SAMAccountName: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** UEBA identity snapshot per user (Azure portal Log Analytics schema). */
export interface IdentityInfo extends Fields<typeof columns> {}
/** UEBA identity snapshot per user (Azure portal Log Analytics schema). */
export const IdentityInfo: Table<IdentityInfo> = defineTable(
  'IdentityInfo',
  columns,
  { ...shape, description: 'UEBA identity snapshot per user (Azure portal Log Analytics schema).' },
);
