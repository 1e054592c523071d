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
  CceId: 'string',
  AzId: 'string',
  RuleSeverity: 'string',
  BaselineRuleType: 'string',
  Description: 'string',
  RuleSetting: 'string',
  ExpectedResult: 'string',
  ActualResult: 'string',
  AnalyzeResult: 'string',
  SitePath: 'string',
  AnalyzeOperation: 'string',
} as const;

/** The table SecurityBaseline. */
export interface SecurityBaseline extends Fields<typeof columns> {}
/** The table SecurityBaseline. */
export const SecurityBaseline: Table<SecurityBaseline> = defineTable(
  'SecurityBaseline',
  columns,
);
