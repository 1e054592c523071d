// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DataSetRunId: 'string',
  FindingPartitionKey: 'string',
  FindingId: 'string',
  ReportId: 'string',
  RuleFriendlyName: 'string',
  RuleCategory: 'string',
  ImpactLevel: 'string',
  Recommendation: 'string',
  ReferenceLinks: 'dynamic',
  Finding: 'string',
  SourceSystem: 'string',
} as const;

/** The table PerfInsightsFindings. */
export interface PerfInsightsFindings extends Fields<typeof columns> {}
/** The table PerfInsightsFindings. */
export const PerfInsightsFindings: Table<PerfInsightsFindings> = defineTable(
  'PerfInsightsFindings',
  columns,
);
