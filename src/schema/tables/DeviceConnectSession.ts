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
  sessionType: 'string',
  sessionClass: 'string',
  sessionConnected: 'bool',
  sessionDurationMilliSeconds: 'real',
  wasCleanShutdown: 'bool',
  Opcode: 'int',
  SerialNumber: 'string',
  DeviceType: 'string',
} as const;

/** The table DeviceConnectSession. */
export interface DeviceConnectSession extends Fields<typeof columns> {}
/** The table DeviceConnectSession. */
export const DeviceConnectSession: Table<DeviceConnectSession> = defineTable(
  'DeviceConnectSession',
  columns,
);
