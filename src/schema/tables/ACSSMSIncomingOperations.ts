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
  OutgoingMessageLength: 'int',
  IncomingMessageLength: 'int',
  DeliveryAttempts: 'int',
  PhoneNumber: 'string',
  NumberType: 'string',
  SdkType: 'string',
  PlatformType: 'string',
  Method: 'string',
  MessageId: 'string',
  Country: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSSMSIncomingOperations. */
export interface ACSSMSIncomingOperations extends Fields<typeof columns> {}
/** The table ACSSMSIncomingOperations. */
export const ACSSMSIncomingOperations: Table<ACSSMSIncomingOperations> = defineTable(
  'ACSSMSIncomingOperations',
  columns,
);
