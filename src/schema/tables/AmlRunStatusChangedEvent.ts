// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'string',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  Identity: 'string',
  Level: 'string',
  Location: 'string',
  OperationName: 'string',
  WorkspaceName: 'string',
  WorkspaceId: 'string',
  RunId: 'string',
  RootRunId: 'string',
  ParentRunId: 'string',
  Status: 'string',
  Message: 'string',
  TriggeringUserName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlRunStatusChangedEvent. */
export interface AmlRunStatusChangedEvent extends Fields<typeof columns> {}
/** The table AmlRunStatusChangedEvent. */
export const AmlRunStatusChangedEvent: Table<AmlRunStatusChangedEvent> = defineTable(
  'AmlRunStatusChangedEvent',
  columns,
);
