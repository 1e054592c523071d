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
  status: 'int',
  appName: 'string',
  type: 'int',
  period: 'int',
  wakeEnabled: 'bool',
  EventName: 'string',
  ThreadId: 'int',
  ProcessId: 'string',
  ActivityId: 'string',
  ProviderId: 'string',
  tags: 'string',
  SerialNumber: 'string',
  DeviceType: 'string',
} as const;

/** The table DeviceEtw. */
export interface DeviceEtw extends Fields<typeof columns> {}
/** The table DeviceEtw. */
export const DeviceEtw: Table<DeviceEtw> = defineTable(
  'DeviceEtw',
  columns,
);
