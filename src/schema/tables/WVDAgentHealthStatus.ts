// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  SessionHostName: 'string',
  SessionHostResourceId: 'string',
  AgentVersion: 'string',
  OSVersion: 'string',
  SxSStackVersion: 'string',
  AllowNewSessions: 'string',
  Status: 'string',
  StatusTimeStamp: 'datetime',
  LastHeartBeat: 'datetime',
  UpgradeState: 'string',
  UpgradeErrorMsg: 'string',
  LastUpgradeTimeStamp: 'datetime',
  SessionHostHealthCheckResult: 'dynamic',
  ActiveSessions: 'string',
  InactiveSessions: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDAgentHealthStatus. */
export interface WVDAgentHealthStatus extends Fields<typeof columns> {}
/** The table WVDAgentHealthStatus. */
export const WVDAgentHealthStatus: Table<WVDAgentHealthStatus> = defineTable(
  'WVDAgentHealthStatus',
  columns,
);
