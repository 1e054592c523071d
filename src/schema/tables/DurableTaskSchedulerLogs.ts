// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Fqdn: 'string',
  Scheduler: 'string',
  TaskHub: 'string',
  Sku: 'string',
  InstanceId: 'string',
  RuntimeStatus: 'string',
  WorkerId: 'string',
  UserAgent: 'string',
  Level: 'int',
  env_dt_traceId: 'string',
  env_dt_spanId: 'string',
  Log: 'string',
  SourceSystem: 'string',
} as const;

/** The table DurableTaskSchedulerLogs. */
export interface DurableTaskSchedulerLogs extends Fields<typeof columns> {}
/** The table DurableTaskSchedulerLogs. */
export const DurableTaskSchedulerLogs: Table<DurableTaskSchedulerLogs> = defineTable(
  'DurableTaskSchedulerLogs',
  columns,
);
