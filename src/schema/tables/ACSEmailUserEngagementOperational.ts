// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  CorrelationId: 'string',
  InternetMessageId: 'string',
  RecipientId: 'string',
  EngagementType: 'string',
  EngagementContext: 'string',
  UserAgent: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSEmailUserEngagementOperational. */
export interface ACSEmailUserEngagementOperational extends Fields<typeof columns> {}
/** The table ACSEmailUserEngagementOperational. */
export const ACSEmailUserEngagementOperational: Table<ACSEmailUserEngagementOperational> = defineTable(
  'ACSEmailUserEngagementOperational',
  columns,
);
