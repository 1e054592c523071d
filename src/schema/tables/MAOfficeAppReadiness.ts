// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  OfficeAppId: 'string',
  OfficeAppName: 'string',
  OfficeAppMajorVersion: 'int',
  OfficeAppVersion: 'string',
  OfficeAppRelease: 'string',
  OfficeAppArchitecture: 'string',
  TotalInstalls: 'int',
  MonthlyActiveUsers: 'int',
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
  DevicesWithIssues: 'int',
} as const;

/** The table MAOfficeAppReadiness. */
export interface MAOfficeAppReadiness extends Fields<typeof columns> {}
/** The table MAOfficeAppReadiness. */
export const MAOfficeAppReadiness: Table<MAOfficeAppReadiness> = defineTable(
  'MAOfficeAppReadiness',
  columns,
);
