// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  MetricResourceType: 'string',
  MetricName: 'string',
  MetricCategory: 'string',
  Total: 'real',
  Count: 'real',
  Maximum: 'real',
  Minimum: 'real',
  Average: 'real',
  TimeGrain: 'string',
  UnitName: 'string',
  Dimension: 'dynamic',
} as const;

/** The table AzureMetricsV2. */
export interface AzureMetricsV2 extends Fields<typeof columns> {}
/** The table AzureMetricsV2. */
export const AzureMetricsV2: Table<AzureMetricsV2> = defineTable(
  'AzureMetricsV2',
  columns,
);
