// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  SourceComputerId: 'string',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  Resource: 'string',
  ResourceId: 'string',
  ResourceType: 'string',
  ComputerEnvironment: 'string',
  Computer: 'string',
  BaselineType: 'string',
  OSName: 'string',
  AssessmentId: 'string',
  TotalAssessedRules: 'int',
  PercentageOfPassedRules: 'int',
  CriticalFailedRules: 'int',
  WarningFailedRules: 'int',
  InformationalFailedRules: 'int',
} as const;

/** The table SecurityBaselineSummary. */
export interface SecurityBaselineSummary extends Fields<typeof columns> {}
/** The table SecurityBaselineSummary. */
export const SecurityBaselineSummary: Table<SecurityBaselineSummary> = defineTable(
  'SecurityBaselineSummary',
  columns,
);
