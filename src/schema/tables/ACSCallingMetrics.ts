// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  CorrelationId: 'string',
  TimestampMax: 'datetime',
  TimestampBin: 'datetime',
  MetricValueAvg: 'real',
  Unit: 'string',
  Goal: 'string',
  FailedLegsDcount: 'int',
  SuccessLegsDcount: 'int',
  CallsDcount: 'int',
  LegsDcount: 'int',
  SubCode: 'string',
  CallType: 'string',
  Platform: 'string',
  ResultType: 'string',
  DeviceModel: 'string',
  DeviceBrand: 'string',
  DeviceFamily: 'string',
  DeviceOsVersionMajor: 'string',
  DeviceOsVersionMinor: 'string',
  DeviceBrowserVersionMinor: 'string',
  DeviceBrowserVersionMajor: 'string',
  DeviceOsName: 'string',
  DeviceBrowser: 'string',
  SdkVersion: 'string',
  MetricName: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSCallingMetrics. */
export interface ACSCallingMetrics extends Fields<typeof columns> {}
/** The table ACSCallingMetrics. */
export const ACSCallingMetrics: Table<ACSCallingMetrics> = defineTable(
  'ACSCallingMetrics',
  columns,
);
