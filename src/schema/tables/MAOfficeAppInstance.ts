// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeviceId: 'string',
  OfficeAppId: 'string',
} as const;

/** The table MAOfficeAppInstance. */
export interface MAOfficeAppInstance extends Fields<typeof columns> {}
/** The table MAOfficeAppInstance. */
export const MAOfficeAppInstance: Table<MAOfficeAppInstance> = defineTable(
  'MAOfficeAppInstance',
  columns,
);
