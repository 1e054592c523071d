// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationType: 'string',
  ProviderName: 'string',
  CorrelationId: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'int',
  DurationMs: 'long',
  CallerIpAddress: 'string',
  Uri: 'string',
  PrivateLinkAssociationIds: 'dynamic',
  ObjectIdentifier: 'string',
  SourceSystem: 'string',
} as const;

/** The table ResourceManagementPublicAccessLogs. */
export interface ResourceManagementPublicAccessLogs extends Fields<typeof columns> {}
/** The table ResourceManagementPublicAccessLogs. */
export const ResourceManagementPublicAccessLogs: Table<ResourceManagementPublicAccessLogs> = defineTable(
  'ResourceManagementPublicAccessLogs',
  columns,
);
