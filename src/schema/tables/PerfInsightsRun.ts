// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DataSetRunId: 'string',
  PerfInsightsResourceId: 'string',
  ReportId: 'string',
  Scenario: 'string',
  PerfInsightsExeFileVersion: 'string',
  StartTimeUtc: 'datetime',
  EndTimeUtc: 'datetime',
  CommandLine: 'string',
  HighImpactFindings: 'int',
  MediumImpactFindings: 'int',
  LowImpactFindings: 'int',
  SourceSystem: 'string',
} as const;

/** The table PerfInsightsRun. */
export interface PerfInsightsRun extends Fields<typeof columns> {}
/** The table PerfInsightsRun. */
export const PerfInsightsRun: Table<PerfInsightsRun> = defineTable(
  'PerfInsightsRun',
  columns,
);
