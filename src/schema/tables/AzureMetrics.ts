// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  Resource: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  SubscriptionId: 'string',
  MetricName: 'string',
  Total: 'real',
  Count: 'real',
  Maximum: 'real',
  Minimum: 'real',
  Average: 'real',
  TimeGrain: 'string',
  UnitName: 'string',
  RemoteIPCountry: 'string',
  RemoteIPLatitude: 'real',
  RemoteIPLongitude: 'real',
  MaliciousIP: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  TLPLevel: 'string',
  Confidence: 'string',
  Severity: 'int',
  FirstReportedDateTime: 'string',
  LastReportedDateTime: 'string',
  IsActive: 'string',
} as const;

/** Platform metrics exported to the workspace. */
export interface AzureMetrics extends Fields<typeof columns> {}
/** Platform metrics exported to the workspace. */
export const AzureMetrics: Table<AzureMetrics> = defineTable(
  'AzureMetrics',
  columns,
  { description: 'Platform metrics exported to the workspace.' },
);
