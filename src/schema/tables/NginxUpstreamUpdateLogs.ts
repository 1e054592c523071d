// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  Message: 'string',
  Tag: 'string',
  Level: 'string',
  Context: 'string',
  UpstreamName: 'string',
  Error: 'string',
  SourceSystem: 'string',
} as const;

/** The table NginxUpstreamUpdateLogs. */
export interface NginxUpstreamUpdateLogs extends Fields<typeof columns> {}
/** The table NginxUpstreamUpdateLogs. */
export const NginxUpstreamUpdateLogs: Table<NginxUpstreamUpdateLogs> = defineTable(
  'NginxUpstreamUpdateLogs',
  columns,
);
