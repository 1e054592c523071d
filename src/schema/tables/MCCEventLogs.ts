// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  HitRatioMbps: 'real',
  CacheNodeId: 'string',
  MissMbps: 'real',
  HitMbps: 'real',
  Hits: 'int',
  Misses: 'int',
  EgressMbps: 'real',
  SourceSystem: 'string',
} as const;

/** The table MCCEventLogs. */
export interface MCCEventLogs extends Fields<typeof columns> {}
/** The table MCCEventLogs. */
export const MCCEventLogs: Table<MCCEventLogs> = defineTable(
  'MCCEventLogs',
  columns,
);
