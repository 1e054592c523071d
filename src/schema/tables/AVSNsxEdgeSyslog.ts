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

/** The table AVSNsxEdgeSyslog. */
export interface AVSNsxEdgeSyslog extends Fields<typeof columns> {}
/** The table AVSNsxEdgeSyslog. */
export const AVSNsxEdgeSyslog: Table<AVSNsxEdgeSyslog> = defineTable(
  'AVSNsxEdgeSyslog',
  columns,
);
