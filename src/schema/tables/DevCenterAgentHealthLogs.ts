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
  AgentVersion: 'string',
  Status: 'string',
  LastHeartBeat: 'datetime',
  UpgradeState: 'string',
  SessionHostHealthCheckResult: 'dynamic',
  CloudPcId: 'string',
  DevBoxName: 'string',
  SubnetResourceId: 'string',
  NicResourceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DevCenterAgentHealthLogs. */
export interface DevCenterAgentHealthLogs extends Fields<typeof columns> {}
/** The table DevCenterAgentHealthLogs. */
export const DevCenterAgentHealthLogs: Table<DevCenterAgentHealthLogs> = defineTable(
  'DevCenterAgentHealthLogs',
  columns,
);
