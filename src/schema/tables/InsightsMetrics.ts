// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  Origin: 'string',
  Namespace: 'string',
  Name: 'string',
  Val: 'real',
  Tags: 'string',
  AgentId: 'string',
  Value: 'string',
} as const;

/** The table InsightsMetrics. */
export interface InsightsMetrics extends Fields<typeof columns> {}
/** The table InsightsMetrics. */
export const InsightsMetrics: Table<InsightsMetrics> = defineTable(
  'InsightsMetrics',
  columns,
);
