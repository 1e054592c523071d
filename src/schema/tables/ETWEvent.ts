// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  Level: 'string',
  ProviderGuid: 'string',
  EventSourceName: 'string',
  EventId: 'int',
  Pid: 'int',
  Tid: 'int',
  OpcodeName: 'string',
  KeywordName: 'string',
  TaskName: 'string',
  ChannelName: 'string',
  AzureDeploymentID: 'string',
  Role: 'string',
  EventMessage: 'string',
  Message: 'string',
} as const;

/** The table ETWEvent. */
export interface ETWEvent extends Fields<typeof columns> {}
/** The table ETWEvent. */
export const ETWEvent: Table<ETWEvent> = defineTable(
  'ETWEvent',
  columns,
);
