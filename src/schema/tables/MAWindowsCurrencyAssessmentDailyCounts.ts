// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ServicingChannel: 'string',
  ReleaseVersion: 'string',
  BuildId: 'int',
  BuildVersion: 'string',
  DeviceCount: 'int',
  AggregationTime: 'datetime',
  SnapshotTime: 'datetime',
  FeatureCurrencyLegend: 'string',
  SecurityComplianceLegend: 'string',
} as const;

/** The table MAWindowsCurrencyAssessmentDailyCounts. */
export interface MAWindowsCurrencyAssessmentDailyCounts extends Fields<typeof columns> {}
/** The table MAWindowsCurrencyAssessmentDailyCounts. */
export const MAWindowsCurrencyAssessmentDailyCounts: Table<MAWindowsCurrencyAssessmentDailyCounts> = defineTable(
  'MAWindowsCurrencyAssessmentDailyCounts',
  columns,
);
