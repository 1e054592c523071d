// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  OperationName: 'string',
  CallerIpAddress: 'string',
  ClientSdkPackageVersion: 'string',
  HsmInstance: 'string',
  Opcode: 'string',
  ClientInfo: 'string',
  Sku: 'dynamic',
  ClusterType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'int',
  SourceSystem: 'string',
} as const;

/** The table CloudHsmServiceOperationAuditLogs. */
export interface CloudHsmServiceOperationAuditLogs extends Fields<typeof columns> {}
/** The table CloudHsmServiceOperationAuditLogs. */
export const CloudHsmServiceOperationAuditLogs: Table<CloudHsmServiceOperationAuditLogs> = defineTable(
  'CloudHsmServiceOperationAuditLogs',
  columns,
);
