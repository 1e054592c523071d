// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  Message: 'string',
  CorrelationId: 'string',
  ResourceIdentity: 'string',
  ContextId: 'string',
  ResultDescription: 'string',
  ResultStatusCode: 'int',
  SubscriptionIdentity: 'string',
  PublicationIds: 'string',
  DurationMs: 'int',
  WorkloadNamespace: 'string',
  WorkloadResource: 'string',
  ApplicationId: 'string',
  WebHeaders: 'string',
  AccountType: 'string',
  LoggingLevel: 'string',
  SourceSystem: 'string',
} as const;

/** The table GraphNotificationsActivityLogs. */
export interface GraphNotificationsActivityLogs extends Fields<typeof columns> {}
/** The table GraphNotificationsActivityLogs. */
export const GraphNotificationsActivityLogs: Table<GraphNotificationsActivityLogs> = defineTable(
  'GraphNotificationsActivityLogs',
  columns,
);
