// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  CorrelationId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  URI: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'real',
  CallerIpAddress: 'string',
  SdkType: 'string',
  EntityId: 'string',
  EntityType: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSJobRouterIncomingOperations. */
export interface ACSJobRouterIncomingOperations extends Fields<typeof columns> {}
/** The table ACSJobRouterIncomingOperations. */
export const ACSJobRouterIncomingOperations: Table<ACSJobRouterIncomingOperations> = defineTable(
  'ACSJobRouterIncomingOperations',
  columns,
);
