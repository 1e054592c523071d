// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CsMethod: 'string',
  CsUriStem: 'string',
  SPort: 'string',
  CIp: 'string',
  UserAgent: 'string',
  CsHost: 'string',
  ScStatus: 'int',
  ScSubStatus: 'string',
  ScWin32Status: 'string',
  ScBytes: 'int',
  CsBytes: 'int',
  TimeTaken: 'int',
  Result: 'string',
  Cookie: 'string',
  CsUriQuery: 'string',
  CsUsername: 'string',
  Referer: 'string',
  ComputerName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppServiceHTTPLogs. */
export interface AppServiceHTTPLogs extends Fields<typeof columns> {}
/** The table AppServiceHTTPLogs. */
export const AppServiceHTTPLogs: Table<AppServiceHTTPLogs> = defineTable(
  'AppServiceHTTPLogs',
  columns,
);
