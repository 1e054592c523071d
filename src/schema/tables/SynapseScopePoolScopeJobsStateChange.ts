// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SynapseScopePoolScopeJobsStateChange. */
export interface SynapseScopePoolScopeJobsStateChange extends Fields<typeof columns> {}
/** The table SynapseScopePoolScopeJobsStateChange. */
export const SynapseScopePoolScopeJobsStateChange: Table<SynapseScopePoolScopeJobsStateChange> = defineTable(
  'SynapseScopePoolScopeJobsStateChange',
  columns,
);
