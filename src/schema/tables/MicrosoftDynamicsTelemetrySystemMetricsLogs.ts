// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  EnvironmentId: 'string',
  EventName: 'string',
  Role: 'string',
  RoleInstance: 'string',
  SourceSystem: 'string',
} as const;

/** The table MicrosoftDynamicsTelemetrySystemMetricsLogs. */
export interface MicrosoftDynamicsTelemetrySystemMetricsLogs extends Fields<typeof columns> {}
/** The table MicrosoftDynamicsTelemetrySystemMetricsLogs. */
export const MicrosoftDynamicsTelemetrySystemMetricsLogs: Table<MicrosoftDynamicsTelemetrySystemMetricsLogs> = defineTable(
  'MicrosoftDynamicsTelemetrySystemMetricsLogs',
  columns,
);
