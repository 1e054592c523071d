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
  State: 'string',
  SerialNumber: 'string',
  DeviceType: 'string',
} as const;

/** The table DeviceHealth. */
export interface DeviceHealth extends Fields<typeof columns> {}
/** The table DeviceHealth. */
export const DeviceHealth: Table<DeviceHealth> = defineTable(
  'DeviceHealth',
  columns,
);
