// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  AddinInstanceId: 'string',
  AddinName: 'string',
  AddinVersion: 'string',
  AddinPublisher: 'string',
  AddinProducts: 'string',
  AddinRemarks: 'string',
  AddinSupportStatus: 'string',
  AddinSupportStatementUrl: 'string',
  TargetOfficeBitness: 'string',
  AdoptionStatus: 'string',
  TotalInstalls: 'int',
  RiskAssessment: 'string',
  Importance: 'string',
  TestOwner: 'string',
  TestPlan: 'string',
  TestResult: 'string',
  UpgradeDecision: 'string',
  Remediation: 'string',
  Issue: 'string',
  Guidance: 'string',
} as const;

/** The table MAOfficeAddinReadiness. */
export interface MAOfficeAddinReadiness extends Fields<typeof columns> {}
/** The table MAOfficeAddinReadiness. */
export const MAOfficeAddinReadiness: Table<MAOfficeAddinReadiness> = defineTable(
  'MAOfficeAddinReadiness',
  columns,
);
