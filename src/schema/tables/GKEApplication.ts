// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  LogName: 'string',
  Labels: 'dynamic',
  Severity: 'string',
  ReceiveTimestamp: 'datetime',
  ClusterName: 'string',
  NamespaceName: 'string',
  PodName: 'string',
  Location: 'string',
  ContainerName: 'string',
  JsonPayload: 'dynamic',
  ProjectID: 'string',
  TextPayload: 'string',
  ComputeResourceName: 'string',
  SourceSystem: 'string',
} as const;

/** The table GKEApplication. */
export interface GKEApplication extends Fields<typeof columns> {}
/** The table GKEApplication. */
export const GKEApplication: Table<GKEApplication> = defineTable(
  'GKEApplication',
  columns,
);
