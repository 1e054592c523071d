// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceIp: 'string',
  SourcePort: 'int',
  QueryId: 'int',
  QueryType: 'string',
  QueryClass: 'string',
  QueryName: 'string',
  Protocol: 'string',
  RequestSize: 'int',
  DnssecOkBit: 'bool',
  EDNS0BufferSize: 'int',
  ResponseCode: 'string',
  ResponseFlags: 'string',
  ResponseSize: 'int',
  RequestDurationSecs: 'real',
  ErrorNumber: 'int',
  ErrorMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZFWDnsQuery. */
export interface AZFWDnsQuery extends Fields<typeof columns> {}
/** The table AZFWDnsQuery. */
export const AZFWDnsQuery: Table<AZFWDnsQuery> = defineTable(
  'AZFWDnsQuery',
  columns,
);
