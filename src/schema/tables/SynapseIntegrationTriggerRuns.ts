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
  TriggerId: 'string',
  TriggerName: 'string',
  TriggerType: 'string',
  TriggerEvent: 'string',
  Start: 'datetime',
  Parameters: 'dynamic',
  SystemParameters: 'dynamic',
  PipelineTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseIntegrationTriggerRuns. */
export interface SynapseIntegrationTriggerRuns extends Fields<typeof columns> {}
/** The table SynapseIntegrationTriggerRuns. */
export const SynapseIntegrationTriggerRuns: Table<SynapseIntegrationTriggerRuns> = defineTable(
  'SynapseIntegrationTriggerRuns',
  columns,
);
