// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  JobType: 'string',
  CorrelationId: 'string',
  JobId: 'string',
  SourceTable: 'string',
  Status: 'string',
  ResultsRecordCount: 'long',
  ResultsGB: 'real',
  Message: 'string',
  Destination: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table LAJobLogs. */
export interface LAJobLogs extends Fields<typeof columns> {}
/** The table LAJobLogs. */
export const LAJobLogs: Table<LAJobLogs> = defineTable(
  'LAJobLogs',
  columns,
);
