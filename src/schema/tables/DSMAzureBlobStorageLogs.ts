// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  AuthenticationType: 'string',
  RequesterAppId: 'string',
  RequesterObjectId: 'string',
  RequesterTenantId: 'string',
  AuthenticationHash: 'string',
  RequesterUpn: 'string',
  StatusCode: 'string',
  Uri: 'string',
  CallerIpAddress: 'string',
  UserAgentHeader: 'string',
  Category: 'string',
  AggregationCount: 'long',
  AggregationLastEventTime: 'datetime',
  SumResponseBodySize: 'long',
  ResourceSubscriptionId: 'string',
  ResourceGroup: 'string',
  AccountName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DSMAzureBlobStorageLogs. */
export interface DSMAzureBlobStorageLogs extends Fields<typeof columns> {}
/** The table DSMAzureBlobStorageLogs. */
export const DSMAzureBlobStorageLogs: Table<DSMAzureBlobStorageLogs> = defineTable(
  'DSMAzureBlobStorageLogs',
  columns,
);
