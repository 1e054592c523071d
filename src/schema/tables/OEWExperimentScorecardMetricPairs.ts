// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ScorecardId: 'string',
  MetricId: 'string',
  MetricDisplayName: 'string',
  MetricDescription: 'string',
  MetricType: 'string',
  MetricLifecycle: 'string',
  MetricCategories: 'dynamic',
  DesiredDirection: 'string',
  MetricETag: 'string',
  TreatmentVariant: 'string',
  TreatmentCount: 'long',
  TreatmentMetricValue: 'real',
  TreatmentMetricValueNormalized: 'real',
  TreatmentStandardErrorNormalized: 'real',
  ControlVariant: 'string',
  ControlCount: 'long',
  ControlMetricValue: 'real',
  ControlMetricValueNormalized: 'real',
  ControlStandardErrorNormalized: 'real',
  PValue: 'real',
  TreatmentEffect: 'string',
  RelativeDifference: 'real',
  Insights: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table OEWExperimentScorecardMetricPairs. */
export interface OEWExperimentScorecardMetricPairs extends Fields<typeof columns> {}
/** The table OEWExperimentScorecardMetricPairs. */
export const OEWExperimentScorecardMetricPairs: Table<OEWExperimentScorecardMetricPairs> = defineTable(
  'OEWExperimentScorecardMetricPairs',
  columns,
);
