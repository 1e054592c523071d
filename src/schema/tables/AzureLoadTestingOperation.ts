// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RequestMethod: 'string',
  HttpStatusCode: 'int',
  CorrelationId: 'string',
  RequestId: 'string',
  Identity: 'dynamic',
  RequestBody: 'dynamic',
  ResourceRegion: 'string',
  ServiceLocation: 'string',
  RequestUri: 'string',
  OperationId: 'string',
  OperationName: 'string',
  ResultType: 'string',
  DurationMs: 'real',
  CallerIpAddress: 'string',
  FailureDetails: 'string',
  UserAgent: 'string',
  OperationVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureLoadTestingOperation. */
export interface AzureLoadTestingOperation extends Fields<typeof columns> {}
/** The table AzureLoadTestingOperation. */
export const AzureLoadTestingOperation: Table<AzureLoadTestingOperation> = defineTable(
  'AzureLoadTestingOperation',
  columns,
);
