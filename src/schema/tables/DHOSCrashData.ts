// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ComputerID: 'string',
  DriverName: 'string',
  DriverVersion: 'string',
  KernelModeCrashBugCheckCode: 'string',
  KernelModeCrashCount: 'int',
  KernelModeCrashFailureId: 'string',
} as const;

/** The table DHOSCrashData. */
export interface DHOSCrashData extends Fields<typeof columns> {}
/** The table DHOSCrashData. */
export const DHOSCrashData: Table<DHOSCrashData> = defineTable(
  'DHOSCrashData',
  columns,
);
