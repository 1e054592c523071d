// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeviceId: 'string',
  ProgramID: 'string',
} as const;

/** The table MAApplicationInstance. */
export interface MAApplicationInstance extends Fields<typeof columns> {}
/** The table MAApplicationInstance. */
export const MAApplicationInstance: Table<MAApplicationInstance> = defineTable(
  'MAApplicationInstance',
  columns,
);
