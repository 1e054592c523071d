// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionName: 'string',
  Category: 'string',
  Identity: 'dynamic',
  LogId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  RequestId: 'string',
  RequestParams: 'dynamic',
  Response: 'dynamic',
  ServiceName: 'string',
  SessionId: 'string',
  SourceIpAddress: 'string',
  SourceSystem: 'string',
  UserAgent: 'string',
} as const;

/** The table DatabricksWorkspaceLogs. */
export interface DatabricksWorkspaceLogs extends Fields<typeof columns> {}
/** The table DatabricksWorkspaceLogs. */
export const DatabricksWorkspaceLogs: Table<DatabricksWorkspaceLogs> = defineTable(
  'DatabricksWorkspaceLogs',
  columns,
);
