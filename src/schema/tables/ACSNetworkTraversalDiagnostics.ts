// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BytesReceived: 'long',
  BytesSent: 'long',
  CallerIpAddress: 'string',
  Category: 'string',
  CorrelationId: 'string',
  Identity: 'string',
  Level: 'string',
  OperationName: 'string',
  Protocol: 'string',
  Reason: 'string',
  RelayLocation: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  SourceSystem: 'string',
  TotalBytesFromClient: 'long',
  TotalBytesToClient: 'long',
} as const;

/** The table ACSNetworkTraversalDiagnostics. */
export interface ACSNetworkTraversalDiagnostics extends Fields<typeof columns> {}
/** The table ACSNetworkTraversalDiagnostics. */
export const ACSNetworkTraversalDiagnostics: Table<ACSNetworkTraversalDiagnostics> = defineTable(
  'ACSNetworkTraversalDiagnostics',
  columns,
);
