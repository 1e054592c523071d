// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  Identity: 'string',
  Level: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  PlatformType: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  RouteType: 'string',
  SdkType: 'string',
  SourceSystem: 'string',
  TTL: 'string',
  URI: 'string',
} as const;

/** The table ACSNetworkTraversalIncomingOperations. */
export interface ACSNetworkTraversalIncomingOperations extends Fields<typeof columns> {}
/** The table ACSNetworkTraversalIncomingOperations. */
export const ACSNetworkTraversalIncomingOperations: Table<ACSNetworkTraversalIncomingOperations> = defineTable(
  'ACSNetworkTraversalIncomingOperations',
  columns,
);
