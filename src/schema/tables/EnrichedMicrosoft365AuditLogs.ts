// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  RecordType: 'int',
  Operation: 'string',
  OrganizationId: 'string',
  UserType: 'string',
  ActorUserType: 'string',
  UserKey: 'string',
  Workload: 'string',
  ResultStatus: 'string',
  ObjectId: 'string',
  UserId: 'string',
  ClientIp: 'string',
  UniqueTokenId: 'string',
  DeviceId: 'string',
  DeviceOperatingSystem: 'string',
  DeviceOperatingSystemVersion: 'string',
  SourceIp: 'string',
  AdditionalProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table EnrichedMicrosoft365AuditLogs. */
export interface EnrichedMicrosoft365AuditLogs extends Fields<typeof columns> {}
/** The table EnrichedMicrosoft365AuditLogs. */
export const EnrichedMicrosoft365AuditLogs: Table<EnrichedMicrosoft365AuditLogs> = defineTable(
  'EnrichedMicrosoft365AuditLogs',
  columns,
);
