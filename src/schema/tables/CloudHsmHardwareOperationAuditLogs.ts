// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ClusterType: 'string',
  Location: 'string',
  HsmInstance: 'string',
  PartitionId: 'string',
  HSMSerialNumber: 'string',
  FirmwareVersion: 'string',
  CorrelationId: 'string',
  SequenceNumber: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Opcode: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CommandType: 'string',
  AuditLogType: 'string',
  UserID: 'string',
  RebootCounter: 'string',
  SessionHandle: 'string',
  SessionType: 'string',
  BinaryLogData: 'string',
  BinarySignature: 'string',
  AdditionalInfo: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CloudHsmHardwareOperationAuditLogs. */
export interface CloudHsmHardwareOperationAuditLogs extends Fields<typeof columns> {}
/** The table CloudHsmHardwareOperationAuditLogs. */
export const CloudHsmHardwareOperationAuditLogs: Table<CloudHsmHardwareOperationAuditLogs> = defineTable(
  'CloudHsmHardwareOperationAuditLogs',
  columns,
);
