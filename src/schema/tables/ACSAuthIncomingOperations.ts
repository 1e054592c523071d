// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'int',
  Level: 'string',
  URI: 'string',
  Identity: 'string',
  Scopes: 'dynamic',
  SdkType: 'string',
  PlatformType: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSAuthIncomingOperations. */
export interface ACSAuthIncomingOperations extends Fields<typeof columns> {}
/** The table ACSAuthIncomingOperations. */
export const ACSAuthIncomingOperations: Table<ACSAuthIncomingOperations> = defineTable(
  'ACSAuthIncomingOperations',
  columns,
);
