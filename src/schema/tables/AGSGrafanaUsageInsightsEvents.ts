// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Category: 'string',
  Level: 'string',
  Details: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AGSGrafanaUsageInsightsEvents. */
export interface AGSGrafanaUsageInsightsEvents extends Fields<typeof columns> {}
/** The table AGSGrafanaUsageInsightsEvents. */
export const AGSGrafanaUsageInsightsEvents: Table<AGSGrafanaUsageInsightsEvents> = defineTable(
  'AGSGrafanaUsageInsightsEvents',
  columns,
);
