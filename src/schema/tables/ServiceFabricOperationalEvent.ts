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
  ApplicationName: 'string',
  ApplicationTypeName: 'string',
  ApplicationTypeVersion: 'string',
  UpgradeDomains: 'string',
  ServiceName: 'string',
  ServiceTypeName: 'string',
  PartitionId: 'string',
} as const;

/** The table ServiceFabricOperationalEvent. */
export interface ServiceFabricOperationalEvent extends Fields<typeof columns> {}
/** The table ServiceFabricOperationalEvent. */
export const ServiceFabricOperationalEvent: Table<ServiceFabricOperationalEvent> = defineTable(
  'ServiceFabricOperationalEvent',
  columns,
);
