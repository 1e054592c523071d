// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TeamsMessageId: 'string',
  Action: 'string',
  ActionType: 'string',
  ActionTrigger: 'string',
  ActionResult: 'string',
  SenderEmailAddress: 'string',
  RecipientDetails: 'dynamic',
  ThreatTypes: 'string',
  ConfidenceLevel: 'dynamic',
  DetectionMethods: 'string',
  LatestDeliveryLocation: 'string',
  ReportId: 'string',
  IsExternalThread: 'bool',
  SafetyTip: 'string',
  SourceSystem: 'string',
} as const;

/** The table MessagePostDeliveryEvents. */
export interface MessagePostDeliveryEvents extends Fields<typeof columns> {}
/** The table MessagePostDeliveryEvents. */
export const MessagePostDeliveryEvents: Table<MessagePostDeliveryEvents> = defineTable(
  'MessagePostDeliveryEvents',
  columns,
);
