// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  EventId: 'int',
  HealthServiceId: 'string',
  EventName: 'string',
  ProviderId: 'string',
  Opcode: 'int',
} as const;

/** The table DeviceSkypeSignIn. */
export interface DeviceSkypeSignIn extends Fields<typeof columns> {}
/** The table DeviceSkypeSignIn. */
export const DeviceSkypeSignIn: Table<DeviceSkypeSignIn> = defineTable(
  'DeviceSkypeSignIn',
  columns,
);
