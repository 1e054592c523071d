// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Method: 'string',
  Path: 'string',
  Authority: 'string',
  Protocol: 'string',
  UserAgent: 'string',
  XForwardedFor: 'string',
  StatusCode: 'int',
  ResponseCodeDetails: 'string',
  ResponseFlags: 'string',
  BytesReceived: 'long',
  BytesSent: 'long',
  RequestDuration: 'long',
  StartTime: 'datetime',
  RequestId: 'string',
  ConnectionId: 'string',
  UpstreamHost: 'string',
  UpstreamRequestAttemptCount: 'int',
  EnvironmentName: 'string',
  ContainerAppName: 'string',
  RevisionName: 'string',
  ReplicaName: 'string',
  EnvoyPodName: 'string',
  EnvoyContainerId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerAppHTTPLogs. */
export interface ContainerAppHTTPLogs extends Fields<typeof columns> {}
/** The table ContainerAppHTTPLogs. */
export const ContainerAppHTTPLogs: Table<ContainerAppHTTPLogs> = defineTable(
  'ContainerAppHTTPLogs',
  columns,
);
