// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  AppVendor: 'string',
  AppName: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  TotalInstalls: 'int',
  ComputersWithIssues: 'int',
  MonthlyActiveComputers: 'int',
  PercentActiveComputers: 'string',
  Issue: 'string',
  UpgradeAssessment: 'string',
  Guidance: 'string',
  Importance: 'string',
  UpgradeDecision: 'string',
  ReadyForWindows: 'string',
  IsRollup: 'bool',
  RollupLevel: 'string',
  AppType: 'string',
  AppCategory: 'string',
  AppOwner: 'string',
  TestPlan: 'string',
  TestResult: 'string',
} as const;

/** The table UAApp. */
export interface UAApp extends Fields<typeof columns> {}
/** The table UAApp. */
export const UAApp: Table<UAApp> = defineTable(
  'UAApp',
  columns,
);
