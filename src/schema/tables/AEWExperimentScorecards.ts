// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FeatureName: 'string',
  FeatureFlagReference: 'string',
  AllocationId: 'string',
  ScorecardId: 'string',
  AnalysisStartTime: 'datetime',
  AnalysisEndTime: 'datetime',
  Insights: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AEWExperimentScorecards. */
export interface AEWExperimentScorecards extends Fields<typeof columns> {}
/** The table AEWExperimentScorecards. */
export const AEWExperimentScorecards: Table<AEWExperimentScorecards> = defineTable(
  'AEWExperimentScorecards',
  columns,
);
