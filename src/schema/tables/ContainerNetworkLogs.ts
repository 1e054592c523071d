// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  UUID: 'string',
  Verdict: 'string',
  DropReason: 'string',
  IP: 'dynamic',
  Layer4: 'dynamic',
  SourceIdentity: 'int',
  SourceClusterName: 'string',
  SourceNamespace: 'string',
  SourcePodName: 'string',
  SourceWorkloads: 'dynamic',
  DestinationIdentity: 'int',
  DestinationClusterName: 'string',
  DestinationNamespace: 'string',
  DestinationPodName: 'string',
  DestinationWorkloads: 'dynamic',
  FlowType: 'string',
  NodeName: 'string',
  Layer7: 'dynamic',
  Reply: 'bool',
  EventType: 'dynamic',
  Service: 'dynamic',
  TrafficDirection: 'string',
  TraceObservationPoint: 'string',
  IngressFlowCount: 'int',
  EgressFlowCount: 'int',
  UnknownDirectionFlowCount: 'int',
  Policies: 'dynamic',
  AdditionalFlowData: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ContainerNetworkLogs. */
export interface ContainerNetworkLogs extends Fields<typeof columns> {}
/** The table ContainerNetworkLogs. */
export const ContainerNetworkLogs: Table<ContainerNetworkLogs> = defineTable(
  'ContainerNetworkLogs',
  columns,
);
