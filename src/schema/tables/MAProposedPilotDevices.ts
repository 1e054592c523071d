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
  DeviceName: 'string',
  DeviceFamily: 'string',
  Rank: 'int',
  Coverage: 'real',
  Redundancy: 'real',
  Source: 'string',
  PilotStatus: 'string',
} as const;

/** The table MAProposedPilotDevices. */
export interface MAProposedPilotDevices extends Fields<typeof columns> {}
/** The table MAProposedPilotDevices. */
export const MAProposedPilotDevices: Table<MAProposedPilotDevices> = defineTable(
  'MAProposedPilotDevices',
  columns,
);
