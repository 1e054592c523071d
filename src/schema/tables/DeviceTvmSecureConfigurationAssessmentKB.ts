// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Timestamp: 'datetime',
  ConfigurationId: 'string',
  ConfigurationImpact: 'real',
  ConfigurationName: 'string',
  ConfigurationDescription: 'string',
  RiskDescription: 'string',
  ConfigurationCategory: 'string',
  ConfigurationSubcategory: 'string',
  ConfigurationBenchmarks: 'dynamic',
  Tags: 'dynamic',
  RemediationOptions: 'string',
  RelatedMitreTechniques: 'dynamic',
  RelatedMitreTactics: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DeviceTvmSecureConfigurationAssessmentKB. */
export interface DeviceTvmSecureConfigurationAssessmentKB extends Fields<typeof columns> {}
/** The table DeviceTvmSecureConfigurationAssessmentKB. */
export const DeviceTvmSecureConfigurationAssessmentKB: Table<DeviceTvmSecureConfigurationAssessmentKB> = defineTable(
  'DeviceTvmSecureConfigurationAssessmentKB',
  columns,
);
