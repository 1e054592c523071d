// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'int',
  CallerIpAddress: 'string',
  Level: 'string',
  URI: 'string',
  UserId: 'string',
  ChatThreadId: 'string',
  ChatMessageId: 'int',
  SdkType: 'string',
  PlatformType: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSChatIncomingOperations. */
export interface ACSChatIncomingOperations extends Fields<typeof columns> {}
/** The table ACSChatIncomingOperations. */
export const ACSChatIncomingOperations: Table<ACSChatIncomingOperations> = defineTable(
  'ACSChatIncomingOperations',
  columns,
);
