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

/** The table EdgeActionServiceLog. */
export interface EdgeActionServiceLog extends Fields<typeof columns> {}
/** The table EdgeActionServiceLog. */
export const EdgeActionServiceLog: Table<EdgeActionServiceLog> = defineTable(
  'EdgeActionServiceLog',
  columns,
);
