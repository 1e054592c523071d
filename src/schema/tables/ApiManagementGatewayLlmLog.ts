// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Region: 'string',
  SequenceNumber: 'int',
  PromptTokens: 'int',
  CompletionTokens: 'int',
  TotalTokens: 'int',
  ModelName: 'string',
  IsStreamCompletion: 'bool',
  RequestId: 'string',
  DeploymentName: 'string',
  ApiVersion: 'string',
  RequestMessages: 'dynamic',
  ResponseMessages: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ApiManagementGatewayLlmLog. */
export interface ApiManagementGatewayLlmLog extends Fields<typeof columns> {}
/** The table ApiManagementGatewayLlmLog. */
export const ApiManagementGatewayLlmLog: Table<ApiManagementGatewayLlmLog> = defineTable(
  'ApiManagementGatewayLlmLog',
  columns,
);
