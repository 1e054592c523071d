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
  ProvisioningState: 'string',
  ClusterName: 'string',
  ClusterType: 'string',
  CreatedBy: 'string',
  CoreCount: 'int',
  VmSize: 'string',
  VmPriority: 'string',
  ScalingType: 'string',
  InitialNodeCount: 'int',
  MinimumNodeCount: 'int',
  MaximumNodeCount: 'int',
  NodeDeallocationOption: 'string',
  Publisher: 'string',
  Offer: 'string',
  Sku: 'string',
  Version: 'string',
  SubnetId: 'string',
  AllocationState: 'string',
  CurrentNodeCount: 'int',
  TargetNodeCount: 'int',
  EventType: 'string',
  NodeIdleTimeSecondsBeforeScaleDown: 'int',
  PreemptedNodeCount: 'string',
  IsResizeGrow: 'string',
  VmFamilyName: 'string',
  LeavingNodeCount: 'int',
  UnusableNodeCount: 'int',
  IdleNodeCount: 'int',
  RunningNodeCount: 'int',
  PreparingNodeCount: 'int',
  QuotaAllocated: 'string',
  QuotaUtilized: 'string',
  AllocationStateTransitionTime: 'datetime',
  ClusterErrorCodes: 'string',
  CreationApiVersion: 'string',
  InternalOperationName: 'string',
} as const;

/** The table AmlComputeClusterEvent. */
export interface AmlComputeClusterEvent extends Fields<typeof columns> {}
/** The table AmlComputeClusterEvent. */
export const AmlComputeClusterEvent: Table<AmlComputeClusterEvent> = defineTable(
  'AmlComputeClusterEvent',
  columns,
);
