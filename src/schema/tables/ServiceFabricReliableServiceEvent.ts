// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  Level: 'string',
  ProviderGuid: 'string',
  EventSourceName: 'string',
  EventId: 'int',
  Pid: 'int',
  Tid: 'int',
  OpcodeName: 'string',
  KeywordName: 'string',
  TaskName: 'string',
  ChannelName: 'string',
  AzureDeploymentID: 'string',
  Role: 'string',
  EventMessage: 'string',
  ApplicationTypeName: 'string',
  ApplicationName: 'string',
  ServiceTypeName: 'string',
  ServiceName: 'string',
  PartitionId: 'string',
  ReplicaId: 'long',
  SlowCancellationTimeMillis: 'real',
  WasCanceled: 'bool',
  Exception: 'string',
  ActualCancellationTimeMillis: 'real',
  InstanceId: 'long',
} as const;

/** The table ServiceFabricReliableServiceEvent. */
export interface ServiceFabricReliableServiceEvent extends Fields<typeof columns> {}
/** The table ServiceFabricReliableServiceEvent. */
export const ServiceFabricReliableServiceEvent: Table<ServiceFabricReliableServiceEvent> = defineTable(
  'ServiceFabricReliableServiceEvent',
  columns,
);
