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
  TestResult: 'string',
  TestResultCriterion: 'string',
  ChecksFailedPercentThreshold: 'int',
  RoundTripTimeMsThreshold: 'real',
  MinRoundTripTimeMs: 'real',
  MaxRoundTripTimeMs: 'real',
  AvgRoundTripTimeMs: 'real',
  JitterMs: 'real',
  AdditionalData: 'string',
  SourceSystem: 'string',
} as const;

/** The table NWConnectionMonitorTestResult. */
export interface NWConnectionMonitorTestResult extends Fields<typeof columns> {}
/** The table NWConnectionMonitorTestResult. */
export const NWConnectionMonitorTestResult: Table<NWConnectionMonitorTestResult> = defineTable(
  'NWConnectionMonitorTestResult',
  columns,
);
