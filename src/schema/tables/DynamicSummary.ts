// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureTenantId: 'string',
  SummaryId: 'string',
  SummaryItemId: 'string',
  SummaryName: 'string',
  RelationName: 'string',
  RelationId: 'string',
  SearchKey: 'string',
  CreatedBy: 'dynamic',
  CreatedTimeUTC: 'datetime',
  UpdatedBy: 'dynamic',
  UpdatedTimeUTC: 'datetime',
  SummaryDescription: 'string',
  Tactics: 'dynamic',
  Techniques: 'dynamic',
  SummaryStatus: 'string',
  SourceInfo: 'dynamic',
  Query: 'string',
  QueryStartDate: 'datetime',
  QueryEndDate: 'datetime',
  EventTimeUTC: 'datetime',
  ObservableType: 'string',
  ObservableValue: 'string',
  PackedContent: 'dynamic',
  SummaryDataType: 'string',
  SourceSystem: 'string',
} as const;

/** The table DynamicSummary. */
export interface DynamicSummary extends Fields<typeof columns> {}
/** The table DynamicSummary. */
export const DynamicSummary: Table<DynamicSummary> = defineTable(
  'DynamicSummary',
  columns,
);
