// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Action: 'string',
  ActionResult: 'string',
  ActionTrigger: 'string',
  ActionType: 'string',
  DeliveryLocation: 'string',
  InternetMessageId: 'string',
  NetworkMessageId: 'string',
  RecipientEmailAddress: 'string',
  ReportId: 'string',
  ThreatTypes: 'string',
  DetectionMethods: 'string',
  SenderFromAddress: 'string',
  EmailDirection: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table EmailPostDeliveryEvents. */
export interface EmailPostDeliveryEvents extends Fields<typeof columns> {}
/** The table EmailPostDeliveryEvents. */
export const EmailPostDeliveryEvents: Table<EmailPostDeliveryEvents> = defineTable(
  'EmailPostDeliveryEvents',
  columns,
);
