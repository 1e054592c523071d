// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  StartTime: 'datetime',
  EndTime: 'datetime',
  AgentRegion: 'string',
  AgentType: 'string',
  VMUUID: 'string',
  AgentVersion: 'string',
  AgentHealth: 'int',
  DroppedEventsStatus: 'int',
  MaxDiskExceededPercent: 'real',
  MaxEventsExceededPercent: 'real',
  SourceSystem: 'string',
} as const;

/** The table AMAHealth. */
export interface AMAHealth extends Fields<typeof columns> {}
/** The table AMAHealth. */
export const AMAHealth: Table<AMAHealth> = defineTable(
  'AMAHealth',
  columns,
);
