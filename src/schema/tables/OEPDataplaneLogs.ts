// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  Message: 'string',
  LogLevel: 'string',
  CorrelationId: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table OEPDataplaneLogs. */
export interface OEPDataplaneLogs extends Fields<typeof columns> {}
/** The table OEPDataplaneLogs. */
export const OEPDataplaneLogs: Table<OEPDataplaneLogs> = defineTable(
  'OEPDataplaneLogs',
  columns,
);
