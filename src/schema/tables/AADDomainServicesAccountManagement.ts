// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADDomainServicesAccountManagement.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  SubjectUserSid: 'string',
  SubjectUserName: 'string',
  SubjectDomainName: 'string',
  SubjectLogonId: 'string',
  Status: 'string',
  PrivilegeList: 'string',
  TargetSid: 'string',
  SamAccountName: 'string',
  DisplayName: 'string',
  UserPrincipalName: 'string',
  HomeDirectory: 'string',
  HomePath: 'string',
  ScriptPath: 'string',
  ProfilePath: 'string',
  UserWorkstations: 'string',
  PasswordLastSet: 'string',
  AccountExpires: 'string',
  PrimaryGroupId: 'string',
  AllowedToDelegateTo: 'string',
  OldUacValue: 'string',
  NewUacValue: 'string',
  UserAccountControl: 'string',
  UserParameters: 'string',
  SidHistory: 'string',
  LogonHours: 'string',
  MemberName: 'string',
  MemberSid: 'string',
  MembershipExpirationTime: 'datetime',
  DnsHostName: 'string',
  ServicePrincipalNames: 'string',
  ComputerAccountChange: 'string',
  GroupTypeChange: 'string',
  SourceUserName: 'string',
  SourceSid: 'string',
  Workstation: 'string',
  OldTargetUserName: 'string',
  NewTargetUserName: 'string',
  CallerProcessId: 'string',
  CallerProcessName: 'string',
  RecordId: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Entra Domain Services account-management audit events. */
export interface AADDomainServicesAccountManagement extends Fields<typeof columns> {}
/** Entra Domain Services account-management audit events. */
export const AADDomainServicesAccountManagement: Table<AADDomainServicesAccountManagement> = defineTable(
  'AADDomainServicesAccountManagement',
  columns,
  { ...shape, description: 'Entra Domain Services account-management audit events.' },
);
