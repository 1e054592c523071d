// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecordId: 'string',
  ConnectionMonitorResourceId: 'string',
  TestGroupName: 'string',
  TestConfigurationName: 'string',
  DestinationPort: 'int',
  DestinationType: 'string',
  DestinationResourceId: 'string',
  DestinationAddress: 'string',
  DestinationSubnet: 'string',
  DestinationIP: 'string',
  DestinationName: 'string',
  DestinationAgentId: 'string',
  Protocol: 'string',
  ListeningOutcome: 'string',
  Issues: 'string',
  SourceSystem: 'string',
} as const;

/** The table NWConnectionMonitorDestinationListenerResult. */
export interface NWConnectionMonitorDestinationListenerResult extends Fields<typeof columns> {}
/** The table NWConnectionMonitorDestinationListenerResult. */
export const NWConnectionMonitorDestinationListenerResult: Table<NWConnectionMonitorDestinationListenerResult> = defineTable(
  'NWConnectionMonitorDestinationListenerResult',
  columns,
);
