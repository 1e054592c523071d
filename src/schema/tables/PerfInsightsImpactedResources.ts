// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DataSetRunId: 'string',
  FindingId: 'string',
  ImpactedResourceName: 'string',
  ImpactedResourceValue: 'string',
  Details: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PerfInsightsImpactedResources. */
export interface PerfInsightsImpactedResources extends Fields<typeof columns> {}
/** The table PerfInsightsImpactedResources. */
export const PerfInsightsImpactedResources: Table<PerfInsightsImpactedResources> = defineTable(
  'PerfInsightsImpactedResources',
  columns,
);
