// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AdditionalFields: 'dynamic',
  CommandType: 'string',
  Location: 'string',
  LogType: 'string',
  MemberId: 'string',
  Opcode: 'string',
  OperationId: 'string',
  OperationName: 'string',
  RebootCounter: 'string',
  Response: 'string',
  SchemaVersion: 'string',
  SequenceNo: 'string',
  SessionHandle: 'string',
  SourceSystem: 'string',
  UserId: 'string',
  Version: 'string',
} as const;

/** The table CHSMManagementAuditLogs. */
export interface CHSMManagementAuditLogs extends Fields<typeof columns> {}
/** The table CHSMManagementAuditLogs. */
export const CHSMManagementAuditLogs: Table<CHSMManagementAuditLogs> = defineTable(
  'CHSMManagementAuditLogs',
  columns,
);
