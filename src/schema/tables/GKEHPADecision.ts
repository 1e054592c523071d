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
  VMName: 'string',
  Zone: 'string',
  ActuationLatencySeconds: 'real',
  ActuationTime: 'datetime',
  ConfiguredSize: 'int',
  HPA: 'string',
  LeadingMetricIndex: 'int',
  Replicas: 'int',
  StartTime: 'datetime',
  TargetRefAPIVersion: 'string',
  TargetRefKind: 'string',
  TargetRefName: 'string',
  TopLevelLimit: 'string',
  TopLevelOverride: 'string',
  SourceSystem: 'string',
} as const;

/** The table GKEHPADecision. */
export interface GKEHPADecision extends Fields<typeof columns> {}
/** The table GKEHPADecision. */
export const GKEHPADecision: Table<GKEHPADecision> = defineTable(
  'GKEHPADecision',
  columns,
);
