// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LastEditedTime: 'string',
  TeamsMessageId: 'string',
  SenderEmailAddress: 'string',
  SenderDisplayName: 'string',
  SenderObjectId: 'string',
  SenderType: 'string',
  RecipientDetails: 'dynamic',
  IsOwnedThread: 'bool',
  MessageId: 'string',
  ParentMessageId: 'string',
  GroupId: 'string',
  GroupName: 'string',
  ThreadId: 'string',
  ThreadSubtype: 'string',
  IsExternalThread: 'bool',
  MessageFormatType: 'string',
  MessageFormatSubtype: 'string',
  MessageVersion: 'string',
  MessageSubject: 'string',
  ThreatTypes: 'string',
  DetectionMethods: 'dynamic',
  ConfidenceLevel: 'dynamic',
  DeliveryAction: 'string',
  DeliveryLocation: 'string',
  ReportId: 'string',
  SafetyTip: 'string',
  SourceSystem: 'string',
} as const;

/** The table MessageEvents. */
export interface MessageEvents extends Fields<typeof columns> {}
/** The table MessageEvents. */
export const MessageEvents: Table<MessageEvents> = defineTable(
  'MessageEvents',
  columns,
);
