// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  CrashOnAuditFailValue: 'int',
  ObjectServer: 'string',
  ObjectType: 'string',
  ObjectName: 'string',
  HandleId: 'string',
  OldSd: 'string',
  NewSd: 'string',
  TdoDirection: 'int',
  TdoAttributes: 'int',
  TdoType: 'int',
  EnabledPrivilegeList: 'string',
  DisabledPrivilegeList: 'string',
  DomainName: 'string',
  DomainSid: 'string',
  SidFilteringEnabled: 'string',
  KerberosPolicyChange: 'string',
  AccessGranted: 'string',
  AccessRemoved: 'string',
  CategoryId: 'string',
  SubcategoryId: 'string',
  SubcategoryGuid: 'string',
  AuditPolicyChanges: 'string',
  DomainPolicyChanged: 'string',
  MinPasswordAge: 'string',
  MaxPasswordAge: 'string',
  ForceLogoff: 'string',
  LockoutThreshold: 'string',
  LockoutObservationWindow: 'string',
  LockoutDuration: 'string',
  PasswordProperties: 'string',
  MinPasswordLength: 'string',
  PasswordHistoryLength: 'string',
  MachineAccountQuota: 'string',
  MixedDomainMode: 'string',
  DomainBehaviorVersion: 'string',
  OemInformation: 'string',
  CollisionTargetType: 'int',
  CollisionTargetName: 'string',
  ForestRoot: 'string',
  TopLevelName: 'string',
  DnsName: 'string',
  NetbiosName: 'string',
  Flags: 'int',
  ForestRootSid: 'string',
  OperationId: 'string',
  EntryType: 'int',
  AuditSourceName: 'string',
  EventSourceId: 'string',
  RecordId: 'string',
} as const;

/** Entra Domain Services policy-change audit events. */
export interface AADDomainServicesPolicyChange extends Fields<typeof columns> {}
/** Entra Domain Services policy-change audit events. */
export const AADDomainServicesPolicyChange: Table<AADDomainServicesPolicyChange> = defineTable(
  'AADDomainServicesPolicyChange',
  columns,
  { description: 'Entra Domain Services policy-change audit events.' },
);
