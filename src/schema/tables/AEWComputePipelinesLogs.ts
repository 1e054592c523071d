// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventName: 'string',
  ExperimentWorkspaceId: 'string',
  ExperimentationGroup: 'string',
  ExperimentId: 'string',
  ExperimentStepId: 'string',
  FeatureId: 'string',
  AnalysisId: 'string',
  ScorecardId: 'string',
  AnalysisType: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AEWComputePipelinesLogs. */
export interface AEWComputePipelinesLogs extends Fields<typeof columns> {}
/** The table AEWComputePipelinesLogs. */
export const AEWComputePipelinesLogs: Table<AEWComputePipelinesLogs> = defineTable(
  'AEWComputePipelinesLogs',
  columns,
);
