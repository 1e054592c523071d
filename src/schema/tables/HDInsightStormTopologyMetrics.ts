// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Acked: 'real',
  AssignedCPUPercent: 'real',
  AssignedMemOffHeapMB: 'real',
  AssignedMemOnHeapMB: 'real',
  AssignedTotalMemMB: 'real',
  BoltId: 'string',
  Capacity: 'real',
  ClusterName: 'string',
  ClusterType: 'string',
  CompleteLatencyMs: 'real',
  CorrelationId: 'string',
  Debug: 'bool',
  Emitted: 'real',
  EncodedBoltId: 'string',
  EncodedId: 'string',
  EncodedSpoutId: 'string',
  ErrorHost: 'string',
  ErrorPort: 'string',
  ErrorWorkerLogLink: 'string',
  Executed: 'real',
  ExecuteLatencyMs: 'real',
  Executors: 'int',
  ExecutorsTotal: 'int',
  Failed: 'real',
  HostName: 'string',
  Id: 'string',
  InstanceName: 'string',
  LastError: 'string',
  MsgTimeout: 'real',
  TopologyName: 'string',
  OperationName: 'string',
  Owner: 'string',
  ProcessLatencyMs: 'real',
  ReplicationCount: 'int',
  RequestedCpuPercent: 'real',
  RequestMemOffHeapMB: 'real',
  RequestMemOnHeapMB: 'real',
  SamplingPct: 'real',
  SchedulerDisplayResource: 'bool',
  SpoutId: 'string',
  Status: 'string',
  Tasks: 'int',
  TasksTotal: 'int',
  TopologyId: 'string',
  Transferred: 'real',
  Uptime: 'string',
  UptimeSeconds: 'real',
  Window: 'real',
  WindowHint: 'string',
  WindowPretty: 'string',
  Workers: 'string',
  WorkersTotal: 'int',
  SourceSystem: 'string',
} as const;

/** The table HDInsightStormTopologyMetrics. */
export interface HDInsightStormTopologyMetrics extends Fields<typeof columns> {}
/** The table HDInsightStormTopologyMetrics. */
export const HDInsightStormTopologyMetrics: Table<HDInsightStormTopologyMetrics> = defineTable(
  'HDInsightStormTopologyMetrics',
  columns,
);
