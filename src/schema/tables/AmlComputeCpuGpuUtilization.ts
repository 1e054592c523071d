// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'string',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  Identity: 'string',
  Level: 'string',
  Location: 'string',
  OperationName: 'string',
  WorkspaceName: 'string',
  WorkspaceId: 'string',
  RunId: 'string',
  DeviceType: 'string',
  DeviceId: 'string',
  NodeId: 'string',
  Utilization: 'string',
  MetricName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlComputeCpuGpuUtilization. */
export interface AmlComputeCpuGpuUtilization extends Fields<typeof columns> {}
/** The table AmlComputeCpuGpuUtilization. */
export const AmlComputeCpuGpuUtilization: Table<AmlComputeCpuGpuUtilization> = defineTable(
  'AmlComputeCpuGpuUtilization',
  columns,
);
