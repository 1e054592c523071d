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
  ActivityName: 'string',
  ActivityRunId: 'string',
  PipelineRunId: 'string',
  EffectiveIntegrationRuntime: 'string',
  ActivityType: 'string',
  PipelineName: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseIntegrationActivityRuns. */
export interface SynapseIntegrationActivityRuns extends Fields<typeof columns> {}
/** The table SynapseIntegrationActivityRuns. */
export const SynapseIntegrationActivityRuns: Table<SynapseIntegrationActivityRuns> = defineTable(
  'SynapseIntegrationActivityRuns',
  columns,
);
