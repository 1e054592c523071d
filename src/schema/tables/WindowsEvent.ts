// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Provider: 'string',
  Channel: 'string',
  Computer: 'string',
  Task: 'int',
  EventLevel: 'int',
  EventLevelName: 'string',
  EventID: 'int',
  ManagementGroupName: 'string',
  SystemUserId: 'string',
  Version: 'int',
  Opcode: 'string',
  Keywords: 'string',
  Correlation: 'string',
  SystemProcessId: 'int',
  SystemThreadId: 'int',
  EventRecordId: 'string',
  EventData: 'dynamic',
  RawEventData: 'string',
  EventOriginId: 'string',
} as const;

/** Windows events from any channel with EventData as a bag. */
export interface WindowsEvent extends Fields<typeof columns> {}
/** Windows events from any channel with EventData as a bag. */
export const WindowsEvent: Table<WindowsEvent> = defineTable(
  'WindowsEvent',
  columns,
  { description: 'Windows events from any channel with EventData as a bag.' },
);
