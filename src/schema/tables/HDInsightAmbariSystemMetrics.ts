// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CpuIdle: 'real',
  CpuNice: 'real',
  NumberOfCpu: 'real',
  CpuSystem: 'real',
  CpuUser: 'real',
  CpuIOWait: 'real',
  DiskFree: 'real',
  DiskTotal: 'real',
  ReadBytes: 'real',
  ReadCount: 'real',
  ReadTime: 'real',
  WriteBytes: 'real',
  WriteCount: 'real',
  WriteTime: 'real',
  FifteenMinutLoad: 'real',
  FiveMinuteLoad: 'real',
  OneMinuteLoad: 'real',
  CachedMemory: 'real',
  FreeMemory: 'real',
  SharedMemory: 'real',
  TotalMemory: 'real',
  FreeSwapMemory: 'real',
  BytesIn: 'real',
  BytesOut: 'real',
  PacketsIn: 'real',
  PacketsOut: 'real',
  ProcessesRun: 'real',
  TotalProcesses: 'real',
  ClusterName: 'string',
  HostName: 'string',
  ClusterType: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightAmbariSystemMetrics. */
export interface HDInsightAmbariSystemMetrics extends Fields<typeof columns> {}
/** The table HDInsightAmbariSystemMetrics. */
export const HDInsightAmbariSystemMetrics: Table<HDInsightAmbariSystemMetrics> = defineTable(
  'HDInsightAmbariSystemMetrics',
  columns,
);
