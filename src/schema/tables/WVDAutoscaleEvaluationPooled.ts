// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  ScalingPlanResourceId: 'string',
  ResultType: 'string',
  ScalingReasonMessage: 'string',
  ScalingEvaluationStartTime: 'datetime',
  ConfigScheduleName: 'string',
  ConfigSchedulePhase: 'string',
  MaxSessionLimitPerSessionHost: 'int',
  ConfigCapacityThresholdPercent: 'real',
  ConfigMinActiveSessionHostsPercent: 'real',
  TotalSessionHostCount: 'int',
  UnhealthySessionHostCount: 'int',
  ExcludedSessionHostCount: 'int',
  ActiveSessionHostCount: 'int',
  SessionCount: 'int',
  SessionOccupancyPercent: 'real',
  ActiveSessionHostsPercent: 'real',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table WVDAutoscaleEvaluationPooled. */
export interface WVDAutoscaleEvaluationPooled extends Fields<typeof columns> {}
/** The table WVDAutoscaleEvaluationPooled. */
export const WVDAutoscaleEvaluationPooled: Table<WVDAutoscaleEvaluationPooled> = defineTable(
  'WVDAutoscaleEvaluationPooled',
  columns,
);
