// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ResourceGroup: 'string',
  Category: 'string',
  AuditSchemaVersion: 'int',
  EventTime: 'datetime',
  SequenceNumber: 'int',
  ActionId: 'string',
  ActionName: 'string',
  Succeeded: 'bool',
  IsColumnPermission: 'bool',
  SessionId: 'int',
  ServerPrincipalId: 'int',
  DatabasePrincipalId: 'int',
  TargetServerPrincipalId: 'int',
  TargetDatabasePrincipalId: 'int',
  ObjectId: 'int',
  UserDefinedEventId: 'int',
  TransactionId: 'long',
  ClassType: 'string',
  ClassTypeDescription: 'string',
  SecurableClassType: 'string',
  DurationMs: 'long',
  ResponseRows: 'long',
  AffectedRows: 'long',
  ClientTlsVersion: 'int',
  ClientIp: 'string',
  PermissionBitmask: 'string',
  SequenceGroupId: 'string',
  SessionServerPrincipalName: 'string',
  ServerPrincipalName: 'string',
  ServerPrincipalSid: 'string',
  DatabasePrincipalName: 'string',
  TargetServerPrincipalName: 'string',
  TargetServerPrincipalSid: 'string',
  TargetDatabasePrincipalName: 'string',
  DatabaseName: 'string',
  SchemaName: 'string',
  ObjectName: 'string',
  Statement: 'string',
  AdditionalInformation: 'string',
  UserDefinedInformation: 'string',
  ApplicationName: 'string',
  ConnectionId: 'string',
  DataSensitivityInformation: 'string',
  HostName: 'string',
  SessionContext: 'string',
  IsServerLevelAudit: 'bool',
  EventId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SQLSecurityAuditEvents. */
export interface SQLSecurityAuditEvents extends Fields<typeof columns> {}
/** The table SQLSecurityAuditEvents. */
export const SQLSecurityAuditEvents: Table<SQLSecurityAuditEvents> = defineTable(
  'SQLSecurityAuditEvents',
  columns,
);
