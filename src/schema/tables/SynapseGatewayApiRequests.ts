// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Location: 'string',
  RequestUri: 'string',
  ClientCorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseGatewayApiRequests. */
export interface SynapseGatewayApiRequests extends Fields<typeof columns> {}
/** The table SynapseGatewayApiRequests. */
export const SynapseGatewayApiRequests: Table<SynapseGatewayApiRequests> = defineTable(
  'SynapseGatewayApiRequests',
  columns,
);
