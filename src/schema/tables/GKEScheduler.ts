// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Message: 'string',
  Labels: 'dynamic',
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
  ResponseCode: 'int',
  SourceSystem: 'string',
} as const;

/** The table GKEScheduler. */
export interface GKEScheduler extends Fields<typeof columns> {}
/** The table GKEScheduler. */
export const GKEScheduler: Table<GKEScheduler> = defineTable(
  'GKEScheduler',
  columns,
);
