// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  ProgramId: 'string',
  AppName: 'string',
  AppVendor: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  AppType: 'string',
  AppCategory: 'string',
  NPId: 'string',
  HasSupportStatement: 'bool',
  AdoptionStatus: 'string',
  Importance: 'string',
  TestOwner: 'string',
  TestPlan: 'string',
  TestResult: 'string',
  UpgradeDecision: 'string',
  Notes: 'string',
  Remediation: 'string',
  RiskAssessment: 'string',
  Issue: 'string',
  Guidance: 'string',
  TotalInstalls: 'int',
  MonthlyActiveDevices: 'int',
  DevicesWithIssues: 'int',
  IsVirtualized: 'bool',
  AHAInsight: 'string',
} as const;

/** The table MAApplicationReadiness. */
export interface MAApplicationReadiness extends Fields<typeof columns> {}
/** The table MAApplicationReadiness. */
export const MAApplicationReadiness: Table<MAApplicationReadiness> = defineTable(
  'MAApplicationReadiness',
  columns,
);
