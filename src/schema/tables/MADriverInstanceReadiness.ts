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
  HardwareID: 'string',
  DriverName: 'string',
  DriverVersion: 'string',
  Issue: 'string',
  ConfigMgrClientID: 'string',
  DeviceName: 'string',
} as const;

/** The table MADriverInstanceReadiness. */
export interface MADriverInstanceReadiness extends Fields<typeof columns> {}
/** The table MADriverInstanceReadiness. */
export const MADriverInstanceReadiness: Table<MADriverInstanceReadiness> = defineTable(
  'MADriverInstanceReadiness',
  columns,
);
