// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  UpdatedOn: 'datetime',
  SystemId: 'string',
  SystemNumber: 'string',
  ClientId: 'string',
  Instance: 'string',
  AuditClassId: 'real',
  MonitoringObjectName: 'string',
  SalDateChar8: 'string',
  SalTimeChar6: 'string',
  MonitorShortName: 'string',
  MessageId: 'string',
  MessageText: 'string',
  MessageClass: 'string',
  MessageContainerId: 'string',
  AlertValue: 'real',
  AlertSeverity: 'real',
  AlertSeverityText: 'string',
  User: 'string',
  TransactionCode: 'string',
  AbapProgramName: 'string',
  SapProcessType: 'string',
  SapWorkProcessName: 'string',
  Email: 'string',
  Host: 'string',
  Computer: 'string',
  SalIpAddress: 'string',
  TerminalIpV6: 'string',
  Variable1: 'string',
  Variable2: 'string',
  Variable3: 'string',
  Variable4: 'string',
  SystemRole: 'string',
  SystemUniqueId: 'string',
  AgentId: 'string',
  RemoteIpLongitude: 'real',
  RemoteIpLatitude: 'real',
  RemoteIpCountry: 'string',
  SourceSystem: 'string',
} as const;

/** The table ABAPAuditLog. */
export interface ABAPAuditLog extends Fields<typeof columns> {}
/** The table ABAPAuditLog. */
export const ABAPAuditLog: Table<ABAPAuditLog> = defineTable(
  'ABAPAuditLog',
  columns,
);
