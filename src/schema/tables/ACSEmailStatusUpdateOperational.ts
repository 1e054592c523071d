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
  RecipientId: 'string',
  DeliveryStatus: 'string',
  SmtpStatusCode: 'string',
  EnhancedSmtpStatusCode: 'string',
  RecipientMailServerHostName: 'string',
  SenderDomain: 'string',
  SenderUsername: 'string',
  IsHardBounce: 'string',
  InternetMessageId: 'string',
  FailureReason: 'string',
  FailureMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSEmailStatusUpdateOperational. */
export interface ACSEmailStatusUpdateOperational extends Fields<typeof columns> {}
/** The table ACSEmailStatusUpdateOperational. */
export const ACSEmailStatusUpdateOperational: Table<ACSEmailStatusUpdateOperational> = defineTable(
  'ACSEmailStatusUpdateOperational',
  columns,
);
