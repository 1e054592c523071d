// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  RootActivityId: 'string',
  StartedOn: 'datetime',
  LastUpdatedOn: 'datetime',
  DatabaseName: 'string',
  State: 'string',
  FailureReason: 'string',
  TotalCPU: 'string',
  CommandType: 'string',
  ApplicationName: 'string',
  ResourceUtilization: 'dynamic',
  Duration: 'string',
  User: 'string',
  Principal: 'string',
  WorkloadGroup: 'string',
  Text: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseDXCommand. */
export interface SynapseDXCommand extends Fields<typeof columns> {}
/** The table SynapseDXCommand. */
export const SynapseDXCommand: Table<SynapseDXCommand> = defineTable(
  'SynapseDXCommand',
  columns,
);
