// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SubType: 'string',
  SchemaVersion: 'string',
  AggregationType: 'string',
  IntervalStart: 'datetime',
  IntervalEnd: 'datetime',
  PivotType: 'string',
  InsightsResourceId: 'string',
  Region: 'string',
  DataPoints: 'string',
  TrafficVolumeUnit: 'string',
  FlowStatus: 'string',
  SeriesNumber: 'real',
  ProcessingTime: 'datetime',
  Periodicity: 'real',
  TrafficVolumeActual: 'real',
  TrafficVolumeBaseline: 'real',
  TrafficTime: 'datetime',
  AdFlag: 'real',
  AdScore: 'real',
  SourceSystem: 'string',
} as const;

/** The table NTAInsights. */
export interface NTAInsights extends Fields<typeof columns> {}
/** The table NTAInsights. */
export const NTAInsights: Table<NTAInsights> = defineTable(
  'NTAInsights',
  columns,
);
