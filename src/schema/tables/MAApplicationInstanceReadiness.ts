// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  DeviceId: 'string',
  AppName: 'string',
  AppVendor: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  ProgramId: 'string',
  Issue: 'string',
  ConfigMgrClientID: 'string',
  DeviceName: 'string',
} as const;

/** The table MAApplicationInstanceReadiness. */
export interface MAApplicationInstanceReadiness extends Fields<typeof columns> {}
/** The table MAApplicationInstanceReadiness. */
export const MAApplicationInstanceReadiness: Table<MAApplicationInstanceReadiness> = defineTable(
  'MAApplicationInstanceReadiness',
  columns,
);
