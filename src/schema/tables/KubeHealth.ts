// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  MonitorTypeId: 'string',
  MonitorInstanceId: 'string',
  ParentMonitorInstanceId: 'string',
  ClusterId: 'string',
  OldState: 'string',
  NewState: 'string',
  TimeFirstObserved: 'datetime',
  MonitorLabels: 'string',
  Details: 'string',
  MonitorConfig: 'string',
} as const;

/** The table KubeHealth. */
export interface KubeHealth extends Fields<typeof columns> {}
/** The table KubeHealth. */
export const KubeHealth: Table<KubeHealth> = defineTable(
  'KubeHealth',
  columns,
);
