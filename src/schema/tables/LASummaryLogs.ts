// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BinStartTime: 'datetime',
  BinSize: 'int',
  Status: 'string',
  QueryDurationMs: 'long',
  ResultsRecordCount: 'long',
  Message: 'string',
  RuleName: 'string',
  RuleLastModifiedTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table LASummaryLogs. */
export interface LASummaryLogs extends Fields<typeof columns> {}
/** The table LASummaryLogs. */
export const LASummaryLogs: Table<LASummaryLogs> = defineTable(
  'LASummaryLogs',
  columns,
);
