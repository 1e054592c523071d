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
  ActorType: 'string',
  ActorId: 'string',
  ActorIdKind: 'int',
  IsStateful: 'bool',
  ReplicaOrInstanceId: 'long',
  PartitionId: 'string',
  ServiceName: 'string',
  ApplicationName: 'string',
  ServiceTypeName: 'string',
  ApplicationTypeName: 'string',
  NodeName: 'string',
  NodeId: 'string',
  CountOfWaitingMethodCalls: 'long',
  MethodName: 'string',
  MethodSignature: 'string',
  MethodExecutionTimeTicks: 'long',
  Exception: 'string',
  SaveStateExecutionTimeTicks: 'long',
  ReplicaId: 'long',
} as const;

/** The table ServiceFabricReliableActorEvent. */
export interface ServiceFabricReliableActorEvent extends Fields<typeof columns> {}
/** The table ServiceFabricReliableActorEvent. */
export const ServiceFabricReliableActorEvent: Table<ServiceFabricReliableActorEvent> = defineTable(
  'ServiceFabricReliableActorEvent',
  columns,
);
