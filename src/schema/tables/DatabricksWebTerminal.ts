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
  SourceIPAddress: 'string',
  LogId: 'string',
  ServiceName: 'string',
  UserAgent: 'string',
  SessionId: 'string',
  ActionName: 'string',
  RequestId: 'string',
  Response: 'dynamic',
  RequestParams: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DatabricksWebTerminal. */
export interface DatabricksWebTerminal extends Fields<typeof columns> {}
/** The table DatabricksWebTerminal. */
export const DatabricksWebTerminal: Table<DatabricksWebTerminal> = defineTable(
  'DatabricksWebTerminal',
  columns,
);
