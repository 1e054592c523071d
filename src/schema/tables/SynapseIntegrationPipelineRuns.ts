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
  Level: 'string',
  Location: 'string',
  Tags: 'dynamic',
  Status: 'string',
  UserProperties: 'dynamic',
  Annotations: 'dynamic',
  Start: 'datetime',
  End: 'datetime',
  PipelineName: 'string',
  RunId: 'string',
  Predecessors: 'dynamic',
  Parameters: 'dynamic',
  SystemParameters: 'dynamic',
  PipelineTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseIntegrationPipelineRuns. */
export interface SynapseIntegrationPipelineRuns extends Fields<typeof columns> {}
/** The table SynapseIntegrationPipelineRuns. */
export const SynapseIntegrationPipelineRuns: Table<SynapseIntegrationPipelineRuns> = defineTable(
  'SynapseIntegrationPipelineRuns',
  columns,
);
