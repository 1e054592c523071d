// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Source: 'string',
  EventLog: 'string',
  Computer: 'string',
  EventLevel: 'int',
  EventLevelName: 'string',
  ParameterXml: 'string',
  EventData: 'string',
  EventID: 'int',
  RenderedDescription: 'string',
  AzureDeploymentID: 'string',
  Role: 'string',
  EventCategory: 'int',
  UserName: 'string',
  Message: 'string',
  ManagementGroupName: 'string',
} as const;

/** Windows event log records collected by agent. */
export interface Event extends Fields<typeof columns> {}
/** Windows event log records collected by agent. */
export const Event: Table<Event> = defineTable(
  'Event',
  columns,
  { description: 'Windows event log records collected by agent.' },
);
