// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  StartTime: 'datetime',
  EndTime: 'datetime',
  AMWResourceName: 'string',
  MetricNamespace: 'string',
  MetricName: 'string',
  DimensionsList: 'string',
  DailyTimeseriesCount: 'long',
  IngestedSamplesCount: 'long',
  IncomingEventsCount: 'long',
  DaysSinceMetricQueried: 'int',
  NumberOfQueries: 'int',
  SourceSystem: 'string',
} as const;

/** The table AMWMetricsUsageDetails. */
export interface AMWMetricsUsageDetails extends Fields<typeof columns> {}
/** The table AMWMetricsUsageDetails. */
export const AMWMetricsUsageDetails: Table<AMWMetricsUsageDetails> = defineTable(
  'AMWMetricsUsageDetails',
  columns,
);
