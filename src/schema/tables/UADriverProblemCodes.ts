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
  DriverAvailability: 'string',
  ProblemCode: 'string',
  Guidance: 'string',
} as const;

/** The table UADriverProblemCodes. */
export interface UADriverProblemCodes extends Fields<typeof columns> {}
/** The table UADriverProblemCodes. */
export const UADriverProblemCodes: Table<UADriverProblemCodes> = defineTable(
  'UADriverProblemCodes',
  columns,
);
