// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  LogName: 'string',
  Pid: 'string',
  Severity: 'string',
  SourceFile: 'string',
  SourceLine: 'string',
  ReceiveTimestamp: 'datetime',
  ClusterName: 'string',
  ComponentLocation: 'string',
  ComponentName: 'string',
  Location: 'string',
  ProjectID: 'string',
  ComputeResourceName: 'string',
  Protocol: 'string',
  HttpVerb: 'string',
  URI: 'string',
  Latency: 'string',
  UserAgent: 'string',
  AuditID: 'string',
  SrcIP: 'string',
  Message: 'string',
  Labels: 'dynamic',
  ResponseCode: 'int',
  ApfPl: 'string',
  ApfFs: 'string',
  ApfISeats: 'int',
  ApfFSeats: 'int',
  ApfAdditionalLatency: 'string',
  ApfExecutionTime: 'string',
  SourceSystem: 'string',
} as const;

/** The table GKEAPIServer. */
export interface GKEAPIServer extends Fields<typeof columns> {}
/** The table GKEAPIServer. */
export const GKEAPIServer: Table<GKEAPIServer> = defineTable(
  'GKEAPIServer',
  columns,
);
