// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  InstanceId: 'string',
  HealthyHostCount: 'int',
  UnHealthyHostCount: 'int',
  RequestCount: 'int',
  Latency: 'int',
  FailedRequestCount: 'int',
  Throughput: 'int',
  SourceSystem: 'string',
} as const;

/** The table AGWPerformanceLogs. */
export interface AGWPerformanceLogs extends Fields<typeof columns> {}
/** The table AGWPerformanceLogs. */
export const AGWPerformanceLogs: Table<AGWPerformanceLogs> = defineTable(
  'AGWPerformanceLogs',
  columns,
);
