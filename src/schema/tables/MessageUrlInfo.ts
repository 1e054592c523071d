// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TeamsMessageId: 'string',
  Url: 'string',
  UrlDomain: 'string',
  ThreatTypes: 'string',
  ReportId: 'string',
  SourceSystem: 'string',
} as const;

/** The table MessageUrlInfo. */
export interface MessageUrlInfo extends Fields<typeof columns> {}
/** The table MessageUrlInfo. */
export const MessageUrlInfo: Table<MessageUrlInfo> = defineTable(
  'MessageUrlInfo',
  columns,
);
