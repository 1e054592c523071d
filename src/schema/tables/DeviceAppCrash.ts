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
  AppID: 'string',
} as const;

/** The table DeviceAppCrash. */
export interface DeviceAppCrash extends Fields<typeof columns> {}
/** The table DeviceAppCrash. */
export const DeviceAppCrash: Table<DeviceAppCrash> = defineTable(
  'DeviceAppCrash',
  columns,
);
