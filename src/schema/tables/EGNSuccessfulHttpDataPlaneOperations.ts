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
  TotalOperations: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNSuccessfulHttpDataPlaneOperations. */
export interface EGNSuccessfulHttpDataPlaneOperations extends Fields<typeof columns> {}
/** The table EGNSuccessfulHttpDataPlaneOperations. */
export const EGNSuccessfulHttpDataPlaneOperations: Table<EGNSuccessfulHttpDataPlaneOperations> = defineTable(
  'EGNSuccessfulHttpDataPlaneOperations',
  columns,
);
