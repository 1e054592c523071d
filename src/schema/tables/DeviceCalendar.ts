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
  ResultCode: 'int',
  SyncStatus: 'string',
  ErrorMessage: 'string',
  DelaySeconds: 'int',
  SerialNumber: 'string',
  DeviceType: 'string',
} as const;

/** The table DeviceCalendar. */
export interface DeviceCalendar extends Fields<typeof columns> {}
/** The table DeviceCalendar. */
export const DeviceCalendar: Table<DeviceCalendar> = defineTable(
  'DeviceCalendar',
  columns,
);
