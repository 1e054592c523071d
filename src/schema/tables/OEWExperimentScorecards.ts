// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FeatureName: 'string',
  Label: 'string',
  FeatureFlagReference: 'string',
  AllocationId: 'string',
  ScorecardId: 'string',
  AnalysisStartTime: 'datetime',
  AnalysisEndTime: 'datetime',
  Insights: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table OEWExperimentScorecards. */
export interface OEWExperimentScorecards extends Fields<typeof columns> {}
/** The table OEWExperimentScorecards. */
export const OEWExperimentScorecards: Table<OEWExperimentScorecards> = defineTable(
  'OEWExperimentScorecards',
  columns,
);
