// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  MetricLabels: 'dynamic',
  MetricType: 'string',
  MetricKind: 'string',
  GCPResource: 'dynamic',
  ValueType: 'string',
  Points: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table GCPMonitoring. */
export interface GCPMonitoring extends Fields<typeof columns> {}
/** The table GCPMonitoring. */
export const GCPMonitoring: Table<GCPMonitoring> = defineTable(
  'GCPMonitoring',
  columns,
);
