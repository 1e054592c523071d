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
  HardwareName: 'string',
  HardwareType: 'string',
  HardwareID: 'string',
  DriverVendor: 'string',
  DriverName: 'string',
  DriverVersion: 'string',
  DriverDate: 'string',
  TotalComputers: 'int',
  DriverAvailability: 'string',
  Issue: 'string',
  UpgradeAssessment: 'string',
  Guidance: 'string',
  Importance: 'string',
  UpgradeDecision: 'string',
  IsRollup: 'bool',
  RollupLevel: 'string',
} as const;

/** The table UADriver. */
export interface UADriver extends Fields<typeof columns> {}
/** The table UADriver. */
export const UADriver: Table<UADriver> = defineTable(
  'UADriver',
  columns,
);
