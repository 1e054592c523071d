// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AzureActivity.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  OperationName: 'string',
  OperationNameValue: 'string',
  Level: 'string',
  ActivityStatus: 'string',
  ActivityStatusValue: 'string',
  ActivitySubstatus: 'string',
  ActivitySubstatusValue: 'string',
  ResourceGroup: 'string',
  SubscriptionId: 'string',
  CorrelationId: 'string',
  Caller: 'string',
  CallerIpAddress: 'string',
  Category: 'string',
  CategoryValue: 'string',
  HTTPRequest: 'string',
  Properties: 'string',
  EventSubmissionTimestamp: 'datetime',
  Authorization: 'string',
  ResourceId: 'string',
  OperationId: 'string',
  ResourceProvider: 'string',
  ResourceProviderValue: 'string',
  Resource: 'string',
  EventDataId: 'string',
  SourceSystem: 'string',
  Authorization_d: 'dynamic',
  Claims: 'string',
  Claims_d: 'dynamic',
  Properties_d: 'dynamic',
  Hierarchy: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Azure control-plane (Azure Resource Manager) activity log. */
export interface AzureActivity extends Fields<typeof columns> {}
/** Azure control-plane (Azure Resource Manager) activity log. */
export const AzureActivity: Table<AzureActivity> = defineTable(
  'AzureActivity',
  columns,
  { ...shape, description: 'Azure control-plane (Azure Resource Manager) activity log.' },
);
