// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ProgramId: 'string',
  AppName: 'string',
  AppVendor: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  AppType: 'string',
  AppCategory: 'string',
  NPId: 'string',
  HasSupportStatement: 'bool',
  TotalInstalls: 'int',
  MonthlyActiveDevices: 'int',
  TestOwner: 'string',
  TestPlan: 'string',
  Importance: 'string',
  IsVirtualized: 'bool',
} as const;

/** The table MAApplication. */
export interface MAApplication extends Fields<typeof columns> {}
/** The table MAApplication. */
export const MAApplication: Table<MAApplication> = defineTable(
  'MAApplication',
  columns,
);
