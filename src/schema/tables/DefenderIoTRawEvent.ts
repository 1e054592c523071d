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
  EventDetails: 'dynamic',
} as const;

/** The table DefenderIoTRawEvent. */
export interface DefenderIoTRawEvent extends Fields<typeof columns> {}
/** The table DefenderIoTRawEvent. */
export const DefenderIoTRawEvent: Table<DefenderIoTRawEvent> = defineTable(
  'DefenderIoTRawEvent',
  columns,
);
