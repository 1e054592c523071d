// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FeatureFlagReference: 'string',
  FeatureName: 'string',
  AllocationId: 'string',
  Variant: 'string',
  VariantAssignmentPercentage: 'real',
  IsControlVariant: 'bool',
  AssignmentEventCount: 'long',
  FirstAssignmentTimestamp: 'datetime',
  LastAssignmentTimestamp: 'datetime',
  BinStartTime: 'datetime',
  BinSize: 'long',
  SourceSystem: 'string',
} as const;

/** The table OEWExperimentAssignmentSummary. */
export interface OEWExperimentAssignmentSummary extends Fields<typeof columns> {}
/** The table OEWExperimentAssignmentSummary. */
export const OEWExperimentAssignmentSummary: Table<OEWExperimentAssignmentSummary> = defineTable(
  'OEWExperimentAssignmentSummary',
  columns,
);
