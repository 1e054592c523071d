// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  NetworkMessageId: 'string',
  ReportId: 'string',
  Url: 'string',
  UrlLocation: 'string',
  UrlDomain: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table EmailUrlInfo. */
export interface EmailUrlInfo extends Fields<typeof columns> {}
/** The table EmailUrlInfo. */
export const EmailUrlInfo: Table<EmailUrlInfo> = defineTable(
  'EmailUrlInfo',
  columns,
);
