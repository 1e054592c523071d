// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Timestamp: 'datetime',
  ConfigurationImpact: 'real',
  Context: 'dynamic',
  IsCompliant: 'bool',
  IsApplicable: 'bool',
  IsExpectedUserImpact: 'bool',
  DeviceId: 'string',
  DeviceName: 'string',
  OSPlatform: 'string',
  ConfigurationId: 'string',
  ConfigurationCategory: 'string',
  ConfigurationSubcategory: 'string',
  SourceSystem: 'string',
} as const;

/** The table DeviceTvmSecureConfigurationAssessment. */
export interface DeviceTvmSecureConfigurationAssessment extends Fields<typeof columns> {}
/** The table DeviceTvmSecureConfigurationAssessment. */
export const DeviceTvmSecureConfigurationAssessment: Table<DeviceTvmSecureConfigurationAssessment> = defineTable(
  'DeviceTvmSecureConfigurationAssessment',
  columns,
);
