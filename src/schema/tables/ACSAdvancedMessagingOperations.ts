// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  Category: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'int',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  Level: 'string',
  URI: 'string',
  ChannelId: 'string',
  MessageType: 'string',
  MessageStatus: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSAdvancedMessagingOperations. */
export interface ACSAdvancedMessagingOperations extends Fields<typeof columns> {}
/** The table ACSAdvancedMessagingOperations. */
export const ACSAdvancedMessagingOperations: Table<ACSAdvancedMessagingOperations> = defineTable(
  'ACSAdvancedMessagingOperations',
  columns,
);
