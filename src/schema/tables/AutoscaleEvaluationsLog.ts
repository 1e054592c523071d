// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  TargetResourceId: 'string',
  AvailabilitySet: 'string',
  CloudServiceName: 'string',
  CoolDown: 'int',
  CurrentInstanceCount: 'int',
  MetricData: 'string',
  DefaultInstanceCount: 'int',
  DeploymentSlot: 'string',
  MetricEndTime: 'datetime',
  EstimateScaleResult: 'string',
  EvaluationResult: 'string',
  EvaluationTime: 'datetime',
  LastScaleActionOperationId: 'string',
  LastScaleActionOperationStatus: 'string',
  LastScaleActionTime: 'datetime',
  MaximumInstanceCount: 'int',
  AutoscaleMetricName: 'string',
  MetricNamespace: 'string',
  MinimumInstanceCount: 'int',
  NewInstanceCount: 'int',
  ObservedValue: 'real',
  Operator: 'string',
  Profile: 'string',
  ProfileEvaluationTime: 'datetime',
  ProfileSelected: 'bool',
  Projection: 'real',
  InstanceUpdateReason: 'string',
  CloudServiceRole: 'string',
  SelectedAutoscaleProfile: 'string',
  ServerFarm: 'string',
  ShouldUpdateInstance: 'bool',
  SkipCurrentAutoscaleEvaluation: 'bool',
  SkipRuleEvaluationForCooldown: 'bool',
  MetricStartTime: 'datetime',
  Threshold: 'real',
  TimeAggregationType: 'string',
  MetricTimeGrain: 'string',
  TimeGrainStatistic: 'string',
  TimeWindow: 'string',
  Webspace: 'string',
} as const;

/** The table AutoscaleEvaluationsLog. */
export interface AutoscaleEvaluationsLog extends Fields<typeof columns> {}
/** The table AutoscaleEvaluationsLog. */
export const AutoscaleEvaluationsLog: Table<AutoscaleEvaluationsLog> = defineTable(
  'AutoscaleEvaluationsLog',
  columns,
);
