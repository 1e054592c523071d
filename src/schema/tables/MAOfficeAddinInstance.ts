// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeviceId: 'string',
  AddinInstanceId: 'string',
} as const;

/** The table MAOfficeAddinInstance. */
export interface MAOfficeAddinInstance extends Fields<typeof columns> {}
/** The table MAOfficeAddinInstance. */
export const MAOfficeAddinInstance: Table<MAOfficeAddinInstance> = defineTable(
  'MAOfficeAddinInstance',
  columns,
);
