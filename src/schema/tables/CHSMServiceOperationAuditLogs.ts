// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CallerIpAddress: 'string',
  ClientInfo: 'string',
  ClientSdkPackageVersion: 'string',
  DurationMs: 'int',
  MemberId: 'string',
  Opcode: 'string',
  OperationName: 'string',
  PoolType: 'string',
  ResultDescription: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  Sku: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CHSMServiceOperationAuditLogs. */
export interface CHSMServiceOperationAuditLogs extends Fields<typeof columns> {}
/** The table CHSMServiceOperationAuditLogs. */
export const CHSMServiceOperationAuditLogs: Table<CHSMServiceOperationAuditLogs> = defineTable(
  'CHSMServiceOperationAuditLogs',
  columns,
);
