// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceId: 'string',
  BuildVersion: 'string',
  ReleaseVersion: 'string',
  ServicingChannel: 'string',
  FeatureCurrency: 'string',
  SecurityCompliance: 'string',
  BuildId: 'int',
  LastEventTime: 'datetime',
  AssessmentTime: 'datetime',
  ReleaseServicingLevel: 'string',
  DeviceServicingLevel: 'string',
  DeviceEOSDate: 'datetime',
  ServicingState: 'string',
} as const;

/** The table MAWindowsCurrencyAssessment. */
export interface MAWindowsCurrencyAssessment extends Fields<typeof columns> {}
/** The table MAWindowsCurrencyAssessment. */
export const MAWindowsCurrencyAssessment: Table<MAWindowsCurrencyAssessment> = defineTable(
  'MAWindowsCurrencyAssessment',
  columns,
);
