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
  Size: 'real',
  ToRecipientsCount: 'int',
  CcRecipientsCount: 'int',
  BccRecipientsCount: 'int',
  UniqueRecipientsCount: 'int',
  AttachmentsCount: 'int',
  TrafficSource: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSEmailSendMailOperational. */
export interface ACSEmailSendMailOperational extends Fields<typeof columns> {}
/** The table ACSEmailSendMailOperational. */
export const ACSEmailSendMailOperational: Table<ACSEmailSendMailOperational> = defineTable(
  'ACSEmailSendMailOperational',
  columns,
);
