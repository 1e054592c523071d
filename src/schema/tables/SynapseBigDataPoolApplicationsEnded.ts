// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SynapseBigDataPoolApplicationsEnded. */
export interface SynapseBigDataPoolApplicationsEnded extends Fields<typeof columns> {}
/** The table SynapseBigDataPoolApplicationsEnded. */
export const SynapseBigDataPoolApplicationsEnded: Table<SynapseBigDataPoolApplicationsEnded> = defineTable(
  'SynapseBigDataPoolApplicationsEnded',
  columns,
);
