// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  NetworkAccess: 'string',
  ClientIpAddress: 'string',
  TlsVersion: 'string',
  Authentication: 'string',
  OperationResult: 'string',
  TotalOperations: 'string',
  SourceSystem: 'string',
} as const;

/** The table AegDataPlaneRequests. */
export interface AegDataPlaneRequests extends Fields<typeof columns> {}
/** The table AegDataPlaneRequests. */
export const AegDataPlaneRequests: Table<AegDataPlaneRequests> = defineTable(
  'AegDataPlaneRequests',
  columns,
);
