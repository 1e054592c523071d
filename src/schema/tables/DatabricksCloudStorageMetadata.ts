// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  Identity: 'dynamic',
  SourceIpAddress: 'string',
  LogId: 'string',
  ServiceName: 'string',
  UserAgent: 'string',
  SessionId: 'string',
  ActionName: 'string',
  RequestId: 'string',
  RequestParams: 'dynamic',
  Response: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DatabricksCloudStorageMetadata. */
export interface DatabricksCloudStorageMetadata extends Fields<typeof columns> {}
/** The table DatabricksCloudStorageMetadata. */
export const DatabricksCloudStorageMetadata: Table<DatabricksCloudStorageMetadata> = defineTable(
  'DatabricksCloudStorageMetadata',
  columns,
);
