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
  JobId: 'string',
  ExperimentId: 'string',
  ExperimentName: 'string',
  CustomerSubscriptionId: 'string',
  WorkspaceName: 'string',
  ClusterName: 'string',
  ProvisioningState: 'string',
  ResourceGroupName: 'string',
  JobName: 'string',
  ClusterId: 'string',
  EventType: 'string',
  ExecutionState: 'string',
  ErrorDetails: 'string',
  CreationApiVersion: 'string',
  ClusterResourceGroupName: 'string',
  TFWorkerCount: 'string',
  TFParameterServerCount: 'string',
  ToolType: 'string',
  RunInContainer: 'string',
  JobErrorMessage: 'string',
  NodeId: 'string',
  InternalOperationName: 'string',
} as const;

/** The table AmlComputeJobEvent. */
export interface AmlComputeJobEvent extends Fields<typeof columns> {}
/** The table AmlComputeJobEvent. */
export const AmlComputeJobEvent: Table<AmlComputeJobEvent> = defineTable(
  'AmlComputeJobEvent',
  columns,
);
