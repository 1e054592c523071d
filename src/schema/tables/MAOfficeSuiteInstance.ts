// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OfficeAppId: 'string',
  DeviceId: 'string',
} as const;

/** The table MAOfficeSuiteInstance. */
export interface MAOfficeSuiteInstance extends Fields<typeof columns> {}
/** The table MAOfficeSuiteInstance. */
export const MAOfficeSuiteInstance: Table<MAOfficeSuiteInstance> = defineTable(
  'MAOfficeSuiteInstance',
  columns,
);
