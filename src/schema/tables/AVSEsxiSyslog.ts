// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogCreationTime: 'datetime',
  Message: 'string',
  Severity: 'string',
  Facility: 'string',
  HostName: 'string',
  AppName: 'string',
  ProcId: 'string',
  MsgId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AVSEsxiSyslog. */
export interface AVSEsxiSyslog extends Fields<typeof columns> {}
/** The table AVSEsxiSyslog. */
export const AVSEsxiSyslog: Table<AVSEsxiSyslog> = defineTable(
  'AVSEsxiSyslog',
  columns,
);
