// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  JobMessage: 'string',
  JobErrorCode: 'string',
  CorrelationId: 'string',
  Location: 'string',
  LogLevel: 'string',
  SourceSystem: 'string',
} as const;

/** The table ZTSJobStatus. */
export interface ZTSJobStatus extends Fields<typeof columns> {}
/** The table ZTSJobStatus. */
export const ZTSJobStatus: Table<ZTSJobStatus> = defineTable(
  'ZTSJobStatus',
  columns,
);
