// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TrackingId: 'string',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSAutoscaleLogs. */
export interface AZMSAutoscaleLogs extends Fields<typeof columns> {}
/** The table AZMSAutoscaleLogs. */
export const AZMSAutoscaleLogs: Table<AZMSAutoscaleLogs> = defineTable(
  'AZMSAutoscaleLogs',
  columns,
);
