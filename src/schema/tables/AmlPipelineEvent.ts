// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  OperationName: 'string',
  AmlModuleId: 'string',
  AadTenantId: 'string',
  AmlModuleName: 'string',
  AmlWorkspaceId: 'string',
  AmlWorkspaceName: 'string',
  AmlPipelineId: 'string',
  AmlParentPipelineId: 'string',
  AmlPipelineDraftId: 'string',
  AmlPipelineDraftName: 'string',
  AmlPipelineEndpointId: 'string',
  AmlPipelineEndpointName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlPipelineEvent. */
export interface AmlPipelineEvent extends Fields<typeof columns> {}
/** The table AmlPipelineEvent. */
export const AmlPipelineEvent: Table<AmlPipelineEvent> = defineTable(
  'AmlPipelineEvent',
  columns,
);
