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
  MinTimeGenerated: 'datetime',
  MaxTimeGenerated: 'datetime',
  BinStartTime: 'datetime',
  BinSize: 'long',
  SourceSystem: 'string',
} as const;

/** The table AEWExperimentAssignmentSummary. */
export interface AEWExperimentAssignmentSummary extends Fields<typeof columns> {}
/** The table AEWExperimentAssignmentSummary. */
export const AEWExperimentAssignmentSummary: Table<AEWExperimentAssignmentSummary> = defineTable(
  'AEWExperimentAssignmentSummary',
  columns,
);
