// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceId: 'string',
  ServicingChannel: 'string',
  ReleaseVersion: 'string',
  BuildVersion: 'string',
  FeatureCurrency: 'string',
  SecurityCompliance: 'string',
  BuildId: 'int',
  LastEventTime: 'datetime',
  AssessmentTime: 'datetime',
} as const;

/** The table MAOfficeCurrencyAssessment. */
export interface MAOfficeCurrencyAssessment extends Fields<typeof columns> {}
/** The table MAOfficeCurrencyAssessment. */
export const MAOfficeCurrencyAssessment: Table<MAOfficeCurrencyAssessment> = defineTable(
  'MAOfficeCurrencyAssessment',
  columns,
);
