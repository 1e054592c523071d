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
  Identity: 'string',
  SourceIPAddress: 'string',
  LogId: 'string',
  ServiceName: 'string',
  UserAgent: 'string',
  SessionId: 'string',
  ActionName: 'string',
  RequestId: 'string',
  Response: 'string',
  RequestParams: 'string',
  SourceSystem: 'string',
} as const;

/** The table DatabricksSSH. */
export interface DatabricksSSH extends Fields<typeof columns> {}
/** The table DatabricksSSH. */
export const DatabricksSSH: Table<DatabricksSSH> = defineTable(
  'DatabricksSSH',
  columns,
);
