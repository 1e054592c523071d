// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  MG: 'string',
  ManagementGroupName: 'string',
  Computer: 'string',
  RawData: 'string',
  SystemID_s: 'string',
  Instance_s: 'string',
  MessageText_s: 'string',
  MessageClass_s: 'string',
  MessageID_s: 'string',
  AlertSeverity_d: 'real',
  ClientID_s: 'string',
  User_s: 'string',
  TransactionCode_s: 'string',
  ABAPProgramName_s: 'string',
  AuditClassID_d: 'real',
  AlertSeverityText_s: 'string',
  TerminalIPv6_s: 'string',
  Variable1_s: 'string',
  Variable2_s: 'string',
  Variable3_s: 'string',
  Variable4_s: 'string',
  SAPProcesType_s: 'string',
  SAPWPName_s: 'string',
  Email_s: 'string',
  SystemNumber_s: 'string',
  Host_s: 'string',
} as const;

/** The table ABAPAuditLog_CL. */
export interface ABAPAuditLog_CL extends Fields<typeof columns> {}
/** The table ABAPAuditLog_CL. */
export const ABAPAuditLog_CL: Table<ABAPAuditLog_CL> = defineTable(
  'ABAPAuditLog_CL',
  columns,
);
