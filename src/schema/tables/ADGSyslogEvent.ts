// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  NVAResourceId: 'string',
  OperationName: 'string',
  NVARegion: 'string',
  Msg: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADGSyslogEvent. */
export interface ADGSyslogEvent extends Fields<typeof columns> {}
/** The table ADGSyslogEvent. */
export const ADGSyslogEvent: Table<ADGSyslogEvent> = defineTable(
  'ADGSyslogEvent',
  columns,
);
