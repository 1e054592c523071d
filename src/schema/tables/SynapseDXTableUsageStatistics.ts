// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
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

/** The table SynapseDXTableUsageStatistics. */
export interface SynapseDXTableUsageStatistics extends Fields<typeof columns> {}
/** The table SynapseDXTableUsageStatistics. */
export const SynapseDXTableUsageStatistics: Table<SynapseDXTableUsageStatistics> = defineTable(
  'SynapseDXTableUsageStatistics',
  columns,
);
