// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  RootActivityId: 'string',
  StartedOn: 'datetime',
  DatabaseName: 'string',
  TableName: 'string',
  MinCreatedOn: 'datetime',
  MaxCreatedOn: 'datetime',
  ApplicationName: 'string',
  User: 'string',
  Principal: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADXTableUsageStatistics. */
export interface ADXTableUsageStatistics extends Fields<typeof columns> {}
/** The table ADXTableUsageStatistics. */
export const ADXTableUsageStatistics: Table<ADXTableUsageStatistics> = defineTable(
  'ADXTableUsageStatistics',
  columns,
);
