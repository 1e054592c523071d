// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  Plan: 'string',
  SourceSystem: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ResourceUri: 'string',
  LinkedResourceUri: 'string',
  DataType: 'string',
  Solution: 'string',
  BatchesWithinSla: 'long',
  BatchesOutsideSla: 'long',
  BatchesCapped: 'long',
  TotalBatches: 'long',
  AvgLatencyInSeconds: 'real',
  Quantity: 'real',
  QuantityUnit: 'string',
  IsBillable: 'bool',
  MeterId: 'string',
  LinkedMeterId: 'string',
} as const;

/** Hourly ingestion volume per table. */
export interface Usage extends Fields<typeof columns> {}
/** Hourly ingestion volume per table. */
export const Usage: Table<Usage> = defineTable(
  'Usage',
  columns,
  { description: 'Hourly ingestion volume per table.' },
);
