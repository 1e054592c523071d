// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Location: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  RequestUri: 'string',
  ResultDescription: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseGatewayEvents. */
export interface SynapseGatewayEvents extends Fields<typeof columns> {}
/** The table SynapseGatewayEvents. */
export const SynapseGatewayEvents: Table<SynapseGatewayEvents> = defineTable(
  'SynapseGatewayEvents',
  columns,
);
