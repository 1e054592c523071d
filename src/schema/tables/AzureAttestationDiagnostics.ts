// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResourceRegion: 'string',
  ResourceUri: 'string',
  OperationName: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  DurationMs: 'real',
  CallerIpAddress: 'string',
  Identity: 'dynamic',
  Level: 'string',
  TraceContext: 'dynamic',
  ServiceLocation: 'string',
  FailureDetails: 'string',
  UserAgent: 'string',
  ContentType: 'string',
  ContentLength: 'int',
  ResultDetails: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureAttestationDiagnostics. */
export interface AzureAttestationDiagnostics extends Fields<typeof columns> {}
/** The table AzureAttestationDiagnostics. */
export const AzureAttestationDiagnostics: Table<AzureAttestationDiagnostics> = defineTable(
  'AzureAttestationDiagnostics',
  columns,
);
