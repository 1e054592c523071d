// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  OperationName: 'string',
  SessionHostName: 'string',
  SessionHostResourceId: 'string',
  State: 'string',
  ClientType: 'string',
  ClientVersion: 'string',
  SessionHostPoolType: 'string',
  UdpType: 'string',
  CloudPcId: 'string',
  DevBoxName: 'string',
  SubnetResourceId: 'string',
  NicResourceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DevCenterConnectionLogs. */
export interface DevCenterConnectionLogs extends Fields<typeof columns> {}
/** The table DevCenterConnectionLogs. */
export const DevCenterConnectionLogs: Table<DevCenterConnectionLogs> = defineTable(
  'DevCenterConnectionLogs',
  columns,
);
