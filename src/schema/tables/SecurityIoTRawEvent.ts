// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  IoTRawEventId: 'string',
  RawEventType: 'string',
  RawEventName: 'string',
  TimeStamp: 'datetime',
  RawEventCategory: 'string',
  IsEmpty: 'bool',
  AgentVersion: 'string',
  AssociatedResourceId: 'string',
  AzureSubscriptionId: 'string',
  DeviceId: 'string',
  EventDetails: 'string',
} as const;

/** The table SecurityIoTRawEvent. */
export interface SecurityIoTRawEvent extends Fields<typeof columns> {}
/** The table SecurityIoTRawEvent. */
export const SecurityIoTRawEvent: Table<SecurityIoTRawEvent> = defineTable(
  'SecurityIoTRawEvent',
  columns,
);
