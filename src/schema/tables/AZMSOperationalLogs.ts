// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  EventName: 'string',
  EventProperties: 'dynamic',
  Status: 'string',
  Caller: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSOperationalLogs. */
export interface AZMSOperationalLogs extends Fields<typeof columns> {}
/** The table AZMSOperationalLogs. */
export const AZMSOperationalLogs: Table<AZMSOperationalLogs> = defineTable(
  'AZMSOperationalLogs',
  columns,
);
