// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Node: 'string',
  ContainerName: 'string',
  PodName: 'string',
  NamespaceName: 'string',
  Message: 'string',
  Severity: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCCVMOrchestrationLogs. */
export interface NCCVMOrchestrationLogs extends Fields<typeof columns> {}
/** The table NCCVMOrchestrationLogs. */
export const NCCVMOrchestrationLogs: Table<NCCVMOrchestrationLogs> = defineTable(
  'NCCVMOrchestrationLogs',
  columns,
);
