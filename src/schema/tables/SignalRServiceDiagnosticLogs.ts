// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Level: 'string',
  CallerIpAddress: 'string',
  Collection: 'string',
  Message: 'string',
  HubName: 'string',
  GroupName: 'string',
  UserId: 'string',
  ConnectionId: 'string',
  ConnectionType: 'string',
  TransportType: 'string',
  MessageType: 'string',
  MessageTracingId: 'long',
  InvocationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SignalRServiceDiagnosticLogs. */
export interface SignalRServiceDiagnosticLogs extends Fields<typeof columns> {}
/** The table SignalRServiceDiagnosticLogs. */
export const SignalRServiceDiagnosticLogs: Table<SignalRServiceDiagnosticLogs> = defineTable(
  'SignalRServiceDiagnosticLogs',
  columns,
);
