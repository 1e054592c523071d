// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultDescription: 'string',
  AADTenantId: 'string',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  ResourceGroup: 'string',
  RequestType: 'string',
  RequestId: 'string',
  UserId: 'string',
  ApplicationId: 'string',
  UserAgent: 'string',
  ErrorNumber: 'string',
} as const;

/** The table PreAuthenticationDiscoveryLogs. */
export interface PreAuthenticationDiscoveryLogs extends Fields<typeof columns> {}
/** The table PreAuthenticationDiscoveryLogs. */
export const PreAuthenticationDiscoveryLogs: Table<PreAuthenticationDiscoveryLogs> = defineTable(
  'PreAuthenticationDiscoveryLogs',
  columns,
);
