// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ObjectName: 'string',
  CounterName: 'string',
  InstanceName: 'string',
  PerfCounterValue: 'real',
  SourceSystem: 'string',
  ProcessorInstance: 'string',
  LogicalDisk: 'string',
  PhysicalDisk: 'string',
  NetworkAdapter: 'string',
  MemoryInstance: 'string',
  IsSystemDisk: 'string',
  ServiceName: 'string',
  SecureChannel: 'string',
  ProcessorInformation: 'string',
} as const;

/** The table WorkloadMonitoringPerf. */
export interface WorkloadMonitoringPerf extends Fields<typeof columns> {}
/** The table WorkloadMonitoringPerf. */
export const WorkloadMonitoringPerf: Table<WorkloadMonitoringPerf> = defineTable(
  'WorkloadMonitoringPerf',
  columns,
);
