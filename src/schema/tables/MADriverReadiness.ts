// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  DriverKey: 'long',
  HardwareName: 'string',
  HardwareType: 'string',
  HardwareID: 'string',
  DriverVendor: 'string',
  DriverName: 'string',
  DriverVersion: 'string',
  DriverDate: 'string',
  TotalComputers: 'int',
  Remediation: 'string',
  UpgradeDecision: 'string',
  RiskAssessment: 'string',
  Issue: 'string',
  Guidance: 'string',
  DriverAvailability: 'string',
} as const;

/** The table MADriverReadiness. */
export interface MADriverReadiness extends Fields<typeof columns> {}
/** The table MADriverReadiness. */
export const MADriverReadiness: Table<MADriverReadiness> = defineTable(
  'MADriverReadiness',
  columns,
);
