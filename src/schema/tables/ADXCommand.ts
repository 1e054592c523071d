// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
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
  ClientRequestProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ADXCommand. */
export interface ADXCommand extends Fields<typeof columns> {}
/** The table ADXCommand. */
export const ADXCommand: Table<ADXCommand> = defineTable(
  'ADXCommand',
  columns,
);
