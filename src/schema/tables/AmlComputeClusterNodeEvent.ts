// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResultSignature: 'string',
  OperationName: 'string',
  ClusterName: 'string',
  NodeId: 'string',
  VmSize: 'string',
  VmFamilyName: 'string',
  VmPriority: 'string',
  Publisher: 'string',
  Offer: 'string',
  Sku: 'string',
  Version: 'string',
  ClusterCreationTime: 'string',
  ResizeStartTime: 'datetime',
  ResizeEndTime: 'datetime',
  NodeAllocationTime: 'datetime',
  NodeBootTime: 'datetime',
  StartTaskStartTime: 'datetime',
  StartTaskEndTime: 'datetime',
  TotalE2ETimeInSeconds: 'string',
  InternalOperationName: 'string',
} as const;

/** The table AmlComputeClusterNodeEvent. */
export interface AmlComputeClusterNodeEvent extends Fields<typeof columns> {}
/** The table AmlComputeClusterNodeEvent. */
export const AmlComputeClusterNodeEvent: Table<AmlComputeClusterNodeEvent> = defineTable(
  'AmlComputeClusterNodeEvent',
  columns,
);
