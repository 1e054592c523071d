// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  NetworkAccess: 'string',
  CallerIpAddress: 'string',
  TLSVersion: 'string',
  AuthenticationType: 'string',
  ObjectId: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  TotalOperations: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNFailedHttpDataPlaneOperations. */
export interface EGNFailedHttpDataPlaneOperations extends Fields<typeof columns> {}
/** The table EGNFailedHttpDataPlaneOperations. */
export const EGNFailedHttpDataPlaneOperations: Table<EGNFailedHttpDataPlaneOperations> = defineTable(
  'EGNFailedHttpDataPlaneOperations',
  columns,
);
