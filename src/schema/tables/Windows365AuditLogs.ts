// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Result: 'string',
  ApplicationId: 'string',
  UserPrincipalName: 'string',
  UserId: 'string',
  OtherIdentityProperties: 'string',
  ComponentName: 'string',
  OtherAuditEventProperties: 'string',
  ActivityId: 'string',
  RelatedActivityId: 'string',
  SessionId: 'string',
  ScenarioId: 'string',
  ScenarioInstanceId: 'string',
  ServiceName: 'string',
  ApplicationName: 'string',
  BuildVersion: 'string',
  Pid: 'string',
  Tid: 'string',
  ResourceExtendedProperties: 'string',
  CallerExtendedProperties: 'string',
  SourceSystem: 'string',
} as const;

/** The table Windows365AuditLogs. */
export interface Windows365AuditLogs extends Fields<typeof columns> {}
/** The table Windows365AuditLogs. */
export const Windows365AuditLogs: Table<Windows365AuditLogs> = defineTable(
  'Windows365AuditLogs',
  columns,
);
