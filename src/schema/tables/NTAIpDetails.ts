// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SubType: 'string',
  FaSchemaVersion: 'string',
  FlowIntervalStartTime: 'datetime',
  FlowIntervalEndTime: 'datetime',
  FlowType: 'string',
  Ip: 'string',
  PublicIpDetails: 'string',
  ThreatType: 'string',
  DnsDomain: 'string',
  ThreatDescription: 'string',
  Location: 'string',
  Url: 'string',
  Port: 'int',
  SourceSystem: 'string',
} as const;

/** The table NTAIpDetails. */
export interface NTAIpDetails extends Fields<typeof columns> {}
/** The table NTAIpDetails. */
export const NTAIpDetails: Table<NTAIpDetails> = defineTable(
  'NTAIpDetails',
  columns,
);
