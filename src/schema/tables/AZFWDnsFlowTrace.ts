// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  MsgType: 'string',
  QueryTime: 'datetime',
  ResponseTime: 'datetime',
  SocketFamily: 'string',
  Protocol: 'string',
  SourceIp: 'string',
  ServerIp: 'string',
  SourcePort: 'int',
  ServerPort: 'int',
  QueryMessage: 'string',
  ServerMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWDnsFlowTrace. */
export interface AZFWDnsFlowTrace extends Fields<typeof columns> {}
/** The table AZFWDnsFlowTrace. */
export const AZFWDnsFlowTrace: Table<AZFWDnsFlowTrace> = defineTable(
  'AZFWDnsFlowTrace',
  columns,
);
