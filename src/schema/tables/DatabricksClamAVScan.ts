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

/** The table DatabricksClamAVScan. */
export interface DatabricksClamAVScan extends Fields<typeof columns> {}
/** The table DatabricksClamAVScan. */
export const DatabricksClamAVScan: Table<DatabricksClamAVScan> = defineTable(
  'DatabricksClamAVScan',
  columns,
);
