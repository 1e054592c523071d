// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  EventTime: 'datetime',
  Facility: 'string',
  HostName: 'string',
  SeverityLevel: 'string',
  SyslogMessage: 'string',
  ProcessID: 'int',
  HostIP: 'string',
  ProcessName: 'string',
  CollectorHostName: 'string',
} as const;

/** Linux syslog messages. */
export interface Syslog extends Fields<typeof columns> {}
/** Linux syslog messages. */
export const Syslog: Table<Syslog> = defineTable(
  'Syslog',
  columns,
  { description: 'Linux syslog messages.' },
);
