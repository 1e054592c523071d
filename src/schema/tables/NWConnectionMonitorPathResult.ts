// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecordId: 'string',
  TopologyId: 'string',
  ConnectionMonitorResourceId: 'string',
  TestGroupName: 'string',
  TestConfigurationName: 'string',
  SourceType: 'string',
  SourceResourceId: 'string',
  SourceAddress: 'string',
  SourceSubnet: 'string',
  SourceIP: 'string',
  SourceName: 'string',
  SourceAgentId: 'string',
  DestinationPort: 'int',
  DestinationType: 'string',
  DestinationResourceId: 'string',
  DestinationAddress: 'string',
  DestinationSubnet: 'string',
  DestinationIP: 'string',
  DestinationName: 'string',
  DestinationAgentId: 'string',
  Protocol: 'string',
  ChecksTotal: 'int',
  ChecksFailed: 'int',
  PathTestResult: 'string',
  PathTestResultCriterion: 'string',
  ChecksFailedPercentThreshold: 'int',
  RoundTripTimeMsThreshold: 'real',
  MinRoundTripTimeMs: 'real',
  MaxRoundTripTimeMs: 'real',
  AvgRoundTripTimeMs: 'real',
  JitterMs: 'real',
  HopAddresses: 'string',
  HopTypes: 'string',
  HopLinkTypes: 'string',
  HopResourceIds: 'string',
  Issues: 'string',
  Hops: 'string',
  AdditionalData: 'string',
  SourceSystem: 'string',
} as const;

/** The table NWConnectionMonitorPathResult. */
export interface NWConnectionMonitorPathResult extends Fields<typeof columns> {}
/** The table NWConnectionMonitorPathResult. */
export const NWConnectionMonitorPathResult: Table<NWConnectionMonitorPathResult> = defineTable(
  'NWConnectionMonitorPathResult',
  columns,
);
