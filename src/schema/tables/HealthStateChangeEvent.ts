// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EvaluationTimestamp: 'datetime',
  PreviousMonitorState: 'string',
  CurrentMonitorState: 'string',
  MonitorResourceId: 'string',
  MonitorName: 'string',
  ParentMonitorName: 'string',
  ImpactStartTimestamp: 'datetime',
  CurrentStateFirstObservedTimestamp: 'datetime',
  MonitorType: 'string',
  MonitoredObject: 'string',
  Evidence: 'dynamic',
  MonitorConfiguration: 'dynamic',
  InstrumentationData: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table HealthStateChangeEvent. */
export interface HealthStateChangeEvent extends Fields<typeof columns> {}
/** The table HealthStateChangeEvent. */
export const HealthStateChangeEvent: Table<HealthStateChangeEvent> = defineTable(
  'HealthStateChangeEvent',
  columns,
);
