// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TrackingReference: 'string',
  LogMessage: 'string',
  EdgeActionVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table EdgeActionConsoleLog. */
export interface EdgeActionConsoleLog extends Fields<typeof columns> {}
/** The table EdgeActionConsoleLog. */
export const EdgeActionConsoleLog: Table<EdgeActionConsoleLog> = defineTable(
  'EdgeActionConsoleLog',
  columns,
);
