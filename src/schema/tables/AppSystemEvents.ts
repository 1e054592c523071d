// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventType: 'string',
  Name: 'string',
  Properties: 'dynamic',
  Measurements: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AppSystemEvents. */
export interface AppSystemEvents extends Fields<typeof columns> {}
/** The table AppSystemEvents. */
export const AppSystemEvents: Table<AppSystemEvents> = defineTable(
  'AppSystemEvents',
  columns,
);
