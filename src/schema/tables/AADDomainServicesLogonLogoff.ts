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
  TargetUserSid: 'string',
  TargetUserName: 'string',
  TargetDomainName: 'string',
  TargetLogonId: 'string',
  LogonType: 'int',
  LogonProcessName: 'string',
  AuthenticationPackageName: 'string',
  WorkstationName: 'string',
  LogonGuid: 'string',
  TransmittedServices: 'string',
  LmPackageName: 'string',
  KeyLength: 'int',
  ImpersonationLevel: 'string',
  RestrictedAdminMode: 'string',
  TargetOutboundUserName: 'string',
  TargetOutboundDomainName: 'string',
  VirtualAccount: 'string',
  TargetLinkedLogonId: 'string',
  ElevatedToken: 'string',
  FailureReason: 'string',
  SubStatus: 'string',
  TargetLogonGuid: 'string',
  TargetServerName: 'string',
  TargetInfo: 'string',
  TdoSid: 'string',
  SidList: 'string',
  RecordId: 'string',
} as const;

/** Entra Domain Services logon and logoff audit events. */
export interface AADDomainServicesLogonLogoff extends Fields<typeof columns> {}
/** Entra Domain Services logon and logoff audit events. */
export const AADDomainServicesLogonLogoff: Table<AADDomainServicesLogonLogoff> = defineTable(
  'AADDomainServicesLogonLogoff',
  columns,
  { description: 'Entra Domain Services logon and logoff audit events.' },
);
