// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  Message: 'string',
  Labels: 'dynamic',
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
  Logger: 'string',
  Kind: 'string',
  Key: 'string',
  Duration: 'string',
  SyncStatus: 'string',
  SourceSystem: 'string',
} as const;

/** The table GKEControllerManager. */
export interface GKEControllerManager extends Fields<typeof columns> {}
/** The table GKEControllerManager. */
export const GKEControllerManager: Table<GKEControllerManager> = defineTable(
  'GKEControllerManager',
  columns,
);
