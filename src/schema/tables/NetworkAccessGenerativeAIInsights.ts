// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Activity: 'string',
  TransactionId: 'string',
  SessionId: 'string',
  Content: 'string',
  UserPrincipalName: 'string',
  DestinationUrl: 'string',
  SubActivity: 'string',
  EventId: 'string',
  EventType: 'string',
  McpServerName: 'string',
  McpClientName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NetworkAccessGenerativeAIInsights. */
export interface NetworkAccessGenerativeAIInsights extends Fields<typeof columns> {}
/** The table NetworkAccessGenerativeAIInsights. */
export const NetworkAccessGenerativeAIInsights: Table<NetworkAccessGenerativeAIInsights> = defineTable(
  'NetworkAccessGenerativeAIInsights',
  columns,
);
