// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  Region: 'string',
  EventName: 'string',
  Source: 'string',
  Destination: 'string',
  Error: 'string',
  SourceSystem: 'string',
} as const;

/** The table ApiManagementWebSocketConnectionLogs. */
export interface ApiManagementWebSocketConnectionLogs extends Fields<typeof columns> {}
/** The table ApiManagementWebSocketConnectionLogs. */
export const ApiManagementWebSocketConnectionLogs: Table<ApiManagementWebSocketConnectionLogs> = defineTable(
  'ApiManagementWebSocketConnectionLogs',
  columns,
);
